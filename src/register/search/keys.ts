import type { Span } from '../../base/index.ts';

/** A word of a text with the key it is searched by. Offsets are UTF-16 units of the original text. */
export type Key = Span & { readonly key: string };

/** The search keys of a text, in order. */
export function searchKeys(text: string): Key[] {
  const keys: Key[] = [];
  for (const word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu)) {
    const key = keyOf(word[0]);
    if (key) keys.push({ start: word.index, end: word.index + word[0].length, key });
  }
  return keys;
}

/** Words come again and again: their keys are kept, up to this many. */
const KEPT = 100_000;
const kept = new Map<string, string>();

function keyOf(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const key = stem(word);
  kept.set(word, key);
  return key;
}

function stem(word: string): string {
  const folded = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/[\u0649\u06CC]/g, '\u064A')
    .replace(/\u06A9/g, '\u0643')
    .replace(/\u0629/g, '\u0647');
  const bare = folded.replace(
    /^(?:\u0648?(?:\u0627\u0644|\u0628\u0627\u0644|\u0643\u0627\u0644|\u0641\u0627\u0644|\u0644\u0644)|\u0648(?=...))(?=..)/u,
    '',
  );
  return bare.replace(
    /(?<=..)(?:\u0647\u0627|\u0627\u0646|\u0627\u062A|\u0648\u0646|\u064A\u0646|\u064A\u0647|\u064A\u062A|\u0647|\u064A)$/u,
    '',
  );
}
