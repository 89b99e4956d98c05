// Cues: the words that may carry an act. One row of the lexicon is a verb's form; here it becomes all its written forms.
import { type Language, readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, HEH, NOON, TEH, WAW, YEH } from '../text/letters.ts';
import { conjugatePast, conjugatePresent, type Person } from './conjugate.ts';

/** One way to read a written form: `group` is what rules ask for («meet»), `lemma` tells the verbs of a group apart. */
export type Cue = {
  readonly group: string;
  readonly lemma: string;
  readonly form: 'past' | 'present' | 'noun' | 'participle';
  readonly person: Person;
};

/** Groups whose participle is a predicate also without its accusative ending («عازم»، «ملتزم»). */
const BARE_PARTICIPLE = new Set(['intend', 'pledge']);

const built = new Map<Language, ReadonlyMap<string, readonly Cue[]>>();

/** All written forms of the language's cues, folded, each with its readings. Built once, then kept. */
export function cuesOf(language: Language): ReadonlyMap<string, readonly Cue[]> {
  const known = built.get(language);
  if (known) return known;
  const forms = new Map<string, Cue[]>();
  for (const [group, lemma, form, word] of readLexicon(`statements/${language === 'en' ? 'en' : 'ar'}/verbs`)) {
    for (const [text, cue] of language === 'en' ? englishForms(form!, word!) : arabicForms(group!, form!, word!)) {
      const row: Cue = { group: group!, lemma: lemma!, ...cue };
      forms.set(text, [...(forms.get(text) ?? []), row]);
    }
  }
  built.set(language, forms);
  return forms;
}

type Form = Omit<Cue, 'group' | 'lemma'>;

function arabicForms(group: string, form: string, word: string): [string, Form][] {
  if (form === 'past' || form === 'passive') {
    return conjugatePast(word).map(({ text, person }) => [text, { form: 'past', person }]);
  }
  if (form === 'present') return conjugatePresent(word).map(({ text, person }) => [text, { form: 'present', person }]);
  const folded = fold(word);
  if (form === 'participle') {
    const stem = folded.endsWith(ALEF) ? folded.slice(0, -1) : folded;
    const endings = [ALEF, HEH, YEH + NOON, WAW + NOON, ALEF + NOON, TEH + YEH + NOON, ...(BARE_PARTICIPLE.has(group) ? [''] : [])];
    return endings.map((ending) => [stem + ending, { form: 'participle', person: 'one' }]);
  }
  const noun: Form = { form: 'noun', person: 'one' };
  const feminine = folded.endsWith(HEH);
  // Before a pronoun, teh marbuta is written as teh: «زيارته». The plural of many maṣdars ends in alef and teh: «لقاءات».
  const others = feminine ? [folded.slice(0, -1) + TEH, folded.slice(0, -1) + ALEF + TEH] : [folded + ALEF + TEH];
  return [folded, ...others].map((text) => [text, noun]);
}

function englishForms(form: string, word: string): [string, Form][] {
  const person: Person = 'one';
  if (form === 'noun') return [[word, { form: 'noun', person }]];
  if (form === 'gerund') return [[word, { form: 'participle', person }]];
  return [[word, { form: form === 'past' ? 'past' : 'present', person }]];
}
