import { type Relatable, type Relation, relateArticles } from '../relating/index.ts';
import { isRefusal, type Warning } from './jobs.ts';
import type { Refusal } from './line-input.ts';
import type { Line } from './lines.ts';
import { mapLines } from './pool.ts';

/** `relate --jsonl`: reads all articles, then gives an answer for each, in order; a broken line gives its refusal. */
export async function* relateLines(lines: AsyncIterable<Line>): AsyncGenerator<(Relation & Warning) | Refusal> {
  const inputs: ((Relatable & Warning) | Refusal)[] = await Array.fromAsync(mapLines(lines, 'relatable'));
  const relations = relateArticles(inputs.filter((input): input is Relatable => !isRefusal(input)));
  let next = 0;
  for (const input of inputs) {
    if (isRefusal(input)) yield input;
    else yield { ...(relations[next++] as Relation), ...(input.warning !== undefined && { warning: input.warning }) };
  }
}
