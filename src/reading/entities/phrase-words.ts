import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';

const words = new Map<string, Set<string>>();
for (const [role, word] of readLexicon('names/phrase-words')) {
  const ofRole = words.get(role!) ?? new Set<string>();
  ofRole.add(fold(word!));
  words.set(role!, ofRole);
}

/** The folded words of a role of the grammar of names. Throws where the list has no such role: that is our own error. */
export function phraseWords(role: string): ReadonlySet<string> {
  const found = words.get(role);
  if (found === undefined) throw new Error(`names/phrase-words has no role ${role}`);
  return found;
}
