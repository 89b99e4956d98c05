import type { Maybe } from '../../base/index.ts';
import type { Reading, Statement } from '../../reading/index.ts';
import { parseAnswer } from './answer.ts';
import { askModel } from './ask.ts';
import { type Dropped, holdToText } from './hold-to-text.ts';
import { ANSWER_FORMAT, makeQuestions } from './question.ts';
import type { ModelSettings } from './settings.ts';

/** What a model found in an article, each finding marked with its name, and what was dropped and why. Spans are UTF-16 offsets into the reading's text. */
export type ModelReading = {
  readonly model: string;
  readonly statements: readonly Statement[];
  readonly dropped: Partial<Record<Dropped, number>>;
};

/**
 * Asks the model for the statements of an article that was read already and keeps those whose every quotation is in the text,
 * letter by letter. The rules' reading is left as it is. Where the model fails, the reason is the value.
 */
export async function readWithModel(settings: ModelSettings, reading: Reading, published: string | null): Promise<Maybe<ModelReading>> {
  const dropped: Partial<Record<Dropped, number>> = {};
  const drop = (why: Dropped, count = 1) => {
    if (count > 0) dropped[why] = (dropped[why] ?? 0) + count;
  };
  const statements = new Map<string, Statement>();
  for (const messages of makeQuestions(reading, published)) {
    const answer = await askModel(settings, { messages, response_format: ANSWER_FORMAT });
    if (!answer.ok) return answer;
    const parsed = parseAnswer(answer.value);
    if (!parsed) return { ok: false, reason: `${settings.name} answered with something else than the JSON it was asked for` };
    drop('not in the schema', parsed.unfit);
    for (const each of parsed.fitting) {
      const held = holdToText(each, reading, settings.name);
      if (typeof held === 'string') drop(held);
      else statements.set(`${held.start} ${held.end} ${held.act}`, held);
    }
  }
  const inOrder = [...statements.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ok: true, value: { model: settings.name, statements: inOrder, dropped } };
}
