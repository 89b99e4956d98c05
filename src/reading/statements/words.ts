// Named lists of words («negation»، «between») out of lexicon/statements, by folded form.
import { type Language, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';

const built = new Map<Language, ReadonlyMap<string, readonly string[]>>();

/** For each folded word of the language, the lists that it stands in. Built once, then kept. */
export function wordLists(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = built.get(language);
  if (known) return known;
  const lists = new Map<string, string[]>();
  for (const [list, word] of readLexicon(`statements/${language === 'en' ? 'en' : 'ar'}/words`)) {
    const key = fold(word!);
    lists.set(key, [...(lists.get(key) ?? []), list!]);
  }
  built.set(language, lists);
  return lists;
}
