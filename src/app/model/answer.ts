import { z } from 'zod';
import { ACTS, AREAS, codesOf } from '../../base/index.ts';

const Quote = z.string().describe('words of the numbered sentence, letter by letter');
const Party = z.string().describe('ISO 3166-1 alpha-3, UN, EU, LAS, GCC, NATO, COALITION, or a name as the text writes it');

/** One statement as a model gives it: every span is a quotation, so that it can be held against the text. */
const StatementAnswer = z.object({
  sentence: z.number().int().describe('number of the sentence'),
  quote: Quote.describe('the shortest run of words of that sentence that would convince a reader, letter by letter'),
  act: z.enum(codesOf(ACTS)),
  when: z.enum(['done', 'ongoing', 'future']),
  negated: z.boolean(),
  who: z.array(Party),
  to: z.array(Party),
  speaker: z.string().nullable(),
  what: Quote.nullable(),
  area: z.array(z.enum(codesOf(AREAS))),
  body: Quote.nullable(),
  programme: Quote.nullable(),
  conditions: z.array(Quote),
  due: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  place: Quote.nullable(),
});
export type StatementAnswer = z.infer<typeof StatementAnswer>;

/** What a model must answer. Each statement is judged by itself: one that is wrong does not cost the others. */
export const AnswerSchema = z.object({ statements: z.array(StatementAnswer) });
const LooseAnswer = z.object({ statements: z.array(z.unknown()).max(500) });

/** The statements of an answer that fit the schema, and how many do not. Null where the answer is none at all. */
export function parseAnswer(content: string): { readonly fitting: StatementAnswer[]; readonly unfit: number } | null {
  const loose = LooseAnswer.safeParse(parseJson(content));
  if (!loose.success) return null;
  const fitting = loose.data.statements.flatMap((each) => StatementAnswer.safeParse(each).data ?? []);
  return { fitting, unfit: loose.data.statements.length - fitting.length };
}

/** Small models wrap JSON in a code fence or in talk: what stands from the first brace to the last one counts. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}
