// Names known from lists. A name is found word by word under `fold`; its first word may carry clitics in the text, its others none.
import { type MentionKind, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import type { Line } from './line.ts';
import type { NameKey } from './word.ts';

type Known = {
  readonly words: readonly string[];
  readonly kind: MentionKind;
  readonly code: string | null;
  readonly country: string | null;
  readonly homograph: boolean;
  /** An acronym (WHO), found only in capitals. */
  readonly capitals: boolean;
};
export type Found = { readonly known: Known; readonly key: NameKey; readonly to: number };

const byFirst = new Map<string, Known[]>();

function add(name: string, kind: MentionKind, code: string | null, country: string | null, homograph = false): void {
  const words = fold(name)
    .split(/[ .-]+/)
    .filter((word) => word !== '');
  const first = byFirst.get(words[0]!) ?? [];
  first.push({ words, kind, code, country, homograph, capitals: /^[A-Z]+$/.test(name) });
  byFirst.set(words[0]!, first);
}
const orNull = (cell: string) => (cell === '-' ? null : cell);

for (const [code, form, name] of readLexicon('names/countries')) {
  if (form !== 'people') add(name!, 'place', code!, code!, form === 'homograph');
}
for (const [country, sort, name] of readLexicon('names/places')) add(name!, 'place', null, orNull(country!), sort === 'homograph');
for (const [code, country, name] of readLexicon('names/organisations')) add(name!, 'organisation', orNull(code!), orNull(country!));
for (const [kind, country, name] of readLexicon('names/fixed-names')) add(name!, kind as MentionKind, null, orNull(country!));
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest known name that opens at word `i` of the line, under each way to read its first word; null where there is none. */
export function findKnown(line: Line, i: number): Found | null {
  let best: Found | null = null;
  for (const key of line.words[i]!.keys) {
    const list = byFirst.get(key.key);
    if (!list) continue;
    for (const known of list) {
      if (known.capitals && /[a-z]/.test(line.tokens[i]!.text.slice(0, known.words[0]!.length))) continue;
      const to = matchRest(line, i, known.words);
      if (to < 0) continue;
      if (best === null || to > best.to) best = { known, key, to };
      break;
    }
  }
  return best;
}

/** The index after the last word of the name, or -1; stops and dashes of Latin names are passed over («U.S.»). */
function matchRest(line: Line, i: number, wanted: readonly string[]): number {
  let at = i + 1;
  for (let n = 1; n < wanted.length; n += 1) {
    const joiner = line.tokens[at];
    if (joiner?.kind === 'mark' && (joiner.text === '.' || joiner.text === '-') && line.words[i]!.latin) at += 1;
    if (line.words[at]?.fold !== wanted[n]) return -1;
    at += 1;
  }
  return wanted.length > 1 && wanted.at(-1)!.length === 1 && line.words[i]!.latin && line.tokens[at]?.text === '.' ? at + 1 : at;
}
