import { ACTS, type Span, sliceSpan } from '../../base/index.ts';
import type { Reading, Statement } from '../../reading/index.ts';
import type { StatementAnswer } from './answer.ts';

/** Why a model's statement was dropped. */
export type Dropped =
  | 'no such sentence'
  | 'quotation not in the sentence'
  | 'no party'
  | 'words of a field not in the text'
  | 'not in the schema';

const DUE = /^\d{4}(-\d\d(-\d\d)?)?$/;
const CODE = /^[A-Z]{2,9}$/;

/**
 * A model's statement held against the text, letter by letter: the statement with its spans, or why it is dropped. Nothing is
 * mended: a model that misquotes has not read. A party is a code or stands in the text.
 */
export function holdToText(answer: StatementAnswer, reading: Reading, model: string): Statement | Dropped {
  const sentence = reading.sentences[answer.sentence];
  if (!sentence) return 'no such sentence';
  const quote = find(reading, sentence, answer.quote);
  if (!quote) return 'quotation not in the sentence';
  const who = answer.who.filter((party) => CODE.test(party) || inText(reading, party));
  const to = answer.to.filter((party) => CODE.test(party) || inText(reading, party));
  if (who.length === 0) return 'no party';
  const what = answer.what === null ? null : find(reading, sentence, answer.what);
  const conditions = answer.conditions.map((words) => find(reading, sentence, words) ?? find(reading, whole(reading), words));
  const { body, programme, place, speaker, due, act } = answer;
  const named = [body, programme, place, speaker === 'joint statement' ? null : speaker];
  if (what === undefined || conditions.includes(undefined) || named.some((words) => words !== null && !inText(reading, words)))
    return 'words of a field not in the text';
  return {
    ...quote,
    act,
    when: answer.when,
    negated: answer.negated,
    who,
    to,
    speaker,
    what,
    area: answer.area,
    body,
    programme,
    conditions: conditions.flatMap((span) => span ?? []),
    due: due !== null && DUE.test(due) ? due : null,
    place,
    plover: ACTS[act].plover,
    rule: `model:${model}`,
  };
}

const whole = ({ text }: Reading): Span => ({ start: 0, end: text.length });
const inText = ({ text }: Reading, words: string) => words.trim() !== '' && text.includes(words);

function find({ text }: Reading, within: Span, words: string): Span | undefined {
  const at = words.trim() === '' ? -1 : sliceSpan(text, within).indexOf(words);
  return at < 0 ? undefined : { start: within.start + at, end: within.start + at + words.length };
}
