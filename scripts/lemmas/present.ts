import type { BankRow } from './chain-bank.ts';

const WEAK: Readonly<Record<string, string>> = { u: 'و', i: 'ي', a: 'ا' };

/** The present of a verb, third person masculine, unvocalised: what changes is the prefix, a weak letter and a hamza's seat. */
export function formPresent({ lemma, pattern, word }: BankRow): string {
  if (pattern.startsWith('{')) return `ي${weaken(word.slice(1), pattern.startsWith('{isota'))}`;
  if (pattern.startsWith('>a1')) return `ي${weaken(word.slice(1), true)}`;
  if (pattern.startsWith('ta1')) return `ي${word}`;
  if (/^1a(?:2~|A)/.test(pattern) && lemma.length > 5 && !/-[aiu]/.test(lemma)) return `ي${weaken(word.replace(/^أ/, 'ؤ'), false)}`;
  return `ي${formFirst(word, /-([aiu])/.exec(lemma)?.[1] ?? 'u')}`;
}

/** A last alef maqsura becomes yeh; the alef before the last letter too, in the forms أقام and استضاف. */
function weaken(stem: string, hollow: boolean): string {
  if (stem.endsWith('ى')) return `${stem.slice(0, -1)}ي`;
  return hollow && stem.at(-2) === 'ا' ? `${stem.slice(0, -2)}ي${stem.at(-1)}` : stem;
}

/** The first form, by its present's vowel: زار يزور, دعا يدعو, وقع يقع. */
function formFirst(word: string, vowel: string): string {
  if (word.length === 3 && word[1] === 'ا') return word[0]! + WEAK[vowel]! + word[2]!;
  if (/[اىي]$/.test(word)) return word.replace(/^و/, '').slice(0, -1) + (vowel === 'a' ? 'ى' : WEAK[vowel]!);
  return word.startsWith('و') && vowel !== 'u' ? word.slice(1) : word;
}
