// What an Arabic word is, wherever it stands: its lemma, kind, number, tense and voice, for rules that should not list forms.
// Every cut of the word is looked up, likeliest first; what its particles and its pronoun forbid is left out. Nothing is guessed:
// a word of no lemma has no reading.
import { fold } from '../text/fold.ts';
import { tidy, tidyWithMap } from '../text/tidy.ts';
import type { Proclitic, Token } from '../text/token.ts';
import { cutWord, type WordCut } from './cut-word.ts';
import { formsOf, type LemmaForm, type LemmaKind } from './lemma-forms.ts';

/** One reading of a word. */
export type Lemma = {
  /** Unvocalised, with its hamza: the singular, or the verb in the past, third person masculine. */
  readonly lemma: string;
  readonly kind: LemmaKind;
  /** Of an act its group in `lexicon/statements/ar/verbs` («sign»), of a noun its sense in `lexicon/ar/nouns` («office»), of a demonym the country's code. */
  readonly sense: string | null;
  /** Of a maṣdar, participle or verb the verb; null where it is not listed. */
  readonly verb: string | null;
  /** `two` for a dual; `we` for a verb of the first person. */
  readonly number: LemmaForm['number'];
  readonly tense: 'past' | 'present' | null;
  /** Of a verb: null where active and passive are written alike and no haraka tells them apart. */
  readonly voice: 'active' | 'passive' | null;
  readonly before: readonly Proclitic[];
  readonly pronoun: string | null;
};

const MOST_KEPT = 50_000;
const LONGEST = 40;
const NONE: readonly Lemma[] = [];
const kept = new Map<string, readonly Lemma[]>();

/** The readings of one word, likeliest first; none for a word that is not known, a number, a mark or several words. */
export function lemmaOf(word: string): readonly Lemma[] {
  if (word.length > LONGEST) return NONE;
  let found = kept.get(word);
  if (!found) {
    found = readLemmas(word);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, found);
  }
  return found;
}

function readLemmas(word: string): readonly Lemma[] {
  const found: Lemma[] = [];
  for (const cut of cutWord(tidy(word))) {
    for (const form of formsOf(cut.stem)) {
      if (!mayStand(form, cut)) continue;
      const { lemma, kind, sense, verb, number, state } = form;
      const tense = state === 'present' ? state : kind === 'verb' ? 'past' : null;
      const voice = kind !== 'verb' ? null : state === 'passive' ? 'passive' : readVoice(word, cut, tense!);
      found.push({ lemma, kind, sense, verb, number, tense, voice, before: cut.before, pronoun: cut.pronoun });
    }
  }
  return found;
}

/** Whether the particles before a form and the pronoun behind it suit it. */
function mayStand({ kind, state }: LemmaForm, { before, pronoun }: WordCut): boolean {
  const last = before.at(-1);
  if (kind !== 'verb') return last !== 'will' && !(state === 'full' && pronoun !== null) && !(state === 'bound' && last === 'the');
  if (state === 'present') return last === undefined || last === 'and' || last === 'then' || last === 'will' || last === 'to';
  return last === undefined || last === 'and' || last === 'then';
}

const DAMMA = 0x064f;
const FATHA = 0x064e;
const KASRA = 0x0650;

/** What the harakat say: a past with damma on its first letter («وُقّع»), a present with it on the prefix and fatha before its last letter («يُوقَّع»). */
function readVoice(word: string, cut: WordCut, tense: 'past' | 'present'): Lemma['voice'] {
  const { text, at } = tidyWithMap(word);
  if (text.length === word.length || text.length < cut.end) return null;
  const first = harakatAfter(word, at[cut.start]!, at[cut.start + 1]!);
  if (tense === 'past') return first.includes(DAMMA) ? 'passive' : first.includes(FATHA) ? 'active' : null;
  const late = harakatAfter(word, at[cut.end - 2]!, at[cut.end - 1]!);
  if (first.includes(DAMMA) && late.includes(FATHA)) return 'passive';
  return first.includes(FATHA) || late.includes(KASRA) ? 'active' : null;
}

function harakatAfter(word: string, from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from - 1, 0) }, (_, n) => word.charCodeAt(from + 1 + n));
}

/** An act told in the passive by «تم» or «جرى» and a maṣdar; `to` is the index after the maṣdar. */
export type HappenedAct = { readonly act: Lemma; readonly to: number };

/** «تم الاتفاق», «جرى أمس بحث», «سيتم توقيع» at word `i` of a sentence's tokens, or null. One word may stand between that is no maṣdar. */
export function readHappened(tokens: readonly Token[], i: number): HappenedAct | null {
  const verb = tokens[i] && lemmaOf(tokens[i].text).find(({ kind, sense }) => kind === 'verb' && sense === 'happen');
  if (!verb) return null;
  for (const at of [i + 1, i + 2]) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const act = lemmaOf(token.text).find(({ kind, before }) => kind === 'masdar' && before.every((role) => role === 'the'));
    if (act) return { act, to: at + 1 };
    if (fold(token.text).length < 3) return null; // «جرى في الاجتماع» tells of no act
  }
  return null;
}
