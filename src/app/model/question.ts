import { z } from 'zod';
import { ACTS, AREAS, sliceSpan } from '../../base/index.ts';
import type { Reading } from '../../reading/index.ts';
import { AnswerSchema } from './answer.ts';

/** When each act is marked, after the code-book's section 3. */
const MARKED_WHEN: Readonly<Record<keyof typeof ACTS, string>> = {
  met: 'they met, visited, received, called, held talks or a session',
  discussed: 'they went over a topic and undertook nothing',
  committed: 'they undertake something: agreed, decided, pledged, consented, will do a cooperative act themselves',
  intended: 'they mean to or wish to, without undertaking it; a visit, meeting or signing to come; always future',
  reaffirmed: 'they say again a commitment or a shared position about their cooperation',
  signed: 'an instrument was signed, ratified, exchanged or entered into force, in words of signing',
  established: 'a joint body was formed, launched, began its work',
  delivered: 'a cooperative act was carried out: delivered, trained, paid, opened, exercised, handed over',
  withdrew: 'forces, staff or a presence were reduced or left',
  called: 'a party asks another for something',
  refused: 'a party declines, denies, objects, cancels',
  suspended: 'a cooperation was halted or put off',
};

/** What a model is told before any article: the code-book in short. */
const CODE_BOOK = [
  'You mark statements of cooperation between states in a news article or joint statement, in Arabic or English, as a careful reader does.',
  'A statement is one act that a sentence reports of a party (a state or an international organisation). A sentence may hold none, one or several.',
  'Mark what the sentence says, never what you know. Praise, condolence, background, violence and descriptions of the world are no statements: then answer with an empty list.',
  'Acts:',
  ...Object.entries(ACTS).map(([act, { ar }]) => `- ${act} (${ar}): ${MARKED_WHEN[act as keyof typeof ACTS]}`),
  'An act in the future is committed or intended, never met, signed or delivered. One verb with a list of objects is one statement.',
  'who: the parties that act, as codes; a person or ministry stands for its state; «the two sides» are the two parties of the text. to: the party at the other end, where it is no joint act.',
  'speaker: who says so, where the sentence attributes it, else null. due: by when it is to be done. conditions: the words of what it depends on.',
  `area: ${Object.keys(AREAS).join(', ')}.`,
  'Every quotation (quote, what, body, programme, place, conditions) is copied from the numbered sentence letter by letter; a quotation that is not in the text is thrown away.',
].join('\n');

/** Characters of text that one question carries; a longer article is asked about in parts, so that small models keep up. */
const PART_LENGTH = 6000;

type Message = { readonly role: 'system' | 'user'; readonly content: string };

/** The questions about one article: its sentences by number, in parts, each with the code-book and the day of publication. */
export function makeQuestions(reading: Reading, published: string | null): Message[][] {
  const head = `Published: ${published?.slice(0, 10) ?? 'unknown'}. Parties of the text: ${reading.parties.join(', ') || 'unknown'}.`;
  const parts: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [number, span] of reading.sentences.entries()) {
    const line = `[${number}] ${sliceSpan(reading.text, span)}`;
    if (length + line.length > PART_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(line);
    length += line.length;
  }
  return parts.map((lines) => [
    { role: 'system', content: CODE_BOOK },
    { role: 'user', content: `${head}\n\n${lines.join('\n')}` },
  ]);
}

/** The shape of the answer as the protocol's `response_format` takes it. */
export const ANSWER_FORMAT = {
  type: 'json_schema',
  json_schema: { name: 'statements', strict: true, schema: z.toJSONSchema(AnswerSchema) },
} as const;
