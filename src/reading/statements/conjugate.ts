// The written forms of a verb that news prose uses: third person and «we», past and present, one, two and many.
// Weak endings (التقى، دعا، يبدأ) change their stem; harakat and hamza seats do not count, since all forms are folded.

import { fold } from '../text/fold.ts';
import { ALEF, ALEF_HAMZA_ABOVE, ALEF_MAQSURA, NOON, TEH, WAW, YEH } from '../text/letters.ts';

export type Person = 'one' | 'two' | 'many' | 'we';
type Inflected = { readonly text: string; readonly person: Person };

/** Forms of a past verb, given in the third person masculine («التقى»); folded. */
export function conjugatePast(verb: string): Inflected[] {
  const last = verb.at(-1)!;
  const stem = verb.slice(0, -1);
  const weak = last === ALEF_MAQSURA || last === ALEF;
  const back = last === ALEF_MAQSURA ? YEH : WAW;
  const hollow = verb.length === 3 && verb[1] === ALEF ? verb[0]! + verb[2]! : verb;
  const forms: [string, Person][] = weak
    ? [
        [verb, 'one'],
        [stem + TEH, 'one'],
        [stem + ALEF, 'one'], // before a pronoun: «أجراها»
        [stem + back + ALEF, 'two'],
        [stem + TEH + ALEF, 'two'],
        [stem + WAW + ALEF, 'many'],
        [stem + back + NOON + ALEF, 'we'],
      ]
    : [
        [verb, 'one'],
        [verb + TEH, 'one'],
        [verb + ALEF, 'two'],
        [verb + TEH + ALEF, 'two'],
        [verb + WAW + ALEF, 'many'],
        [hollow + NOON + ALEF, 'we'],
      ];
  return forms
    .filter(([, person]) => last !== ALEF_HAMZA_ABOVE || person !== 'two')
    .map(([text, person]) => ({ text: fold(text), person }));
}

/** Forms of a present verb, given in the third person masculine («يلتقي»); folded. */
export function conjugatePresent(verb: string): Inflected[] {
  const body = verb.slice(1);
  const last = verb.at(-1)!;
  const weak = last === YEH || last === ALEF_MAQSURA || last === WAW;
  const two = last === ALEF_MAQSURA ? body.slice(0, -1) + YEH : body;
  const many = weak ? body.slice(0, -1) : body;
  const forms: [string, Person][] = [
    [YEH + body, 'one'],
    [TEH + body, 'one'],
    [NOON + body, 'we'],
    [YEH + two + ALEF + NOON, 'two'],
    [TEH + two + ALEF + NOON, 'two'],
    [YEH + two + ALEF, 'two'],
    [TEH + two + ALEF, 'two'],
    [YEH + many + WAW + NOON, 'many'],
    [YEH + many + WAW + ALEF, 'many'],
  ];
  return forms.map(([text, person]) => ({ text: fold(text), person }));
}
