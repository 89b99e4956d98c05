import { OperatorError } from '../../base/index.ts';
import type { Statement } from '../../reading/index.ts';
import type { Register, StoredArticle } from '../../register/index.ts';
import { KnownRegister } from '../known-register.ts';
import { processOf, proposeFrom } from '../propose.ts';
import { type ModelReading, readWithModel } from './read-with-model.ts';
import type { ModelSettings } from './settings.ts';

/** So many articles in a row without an answer, and the run ends: the server is down, or the model cannot do it. */
const PATIENCE = 3;

export type AssistTally = {
  readonly read: number;
  readonly statements: number;
  readonly beyondRules: number;
  readonly dropped: number;
  readonly failed: number;
};

/**
 * Lets the model read stored articles that it has not read, newest first, at most `limit`. Its statements are kept beside the
 * rules'; what the rules did not find is proposed under the model's name. Can be cut off and run again.
 * Throws OperatorError where the model gives no answer three times in a row; what was read until then is kept.
 */
export async function assistRegister(
  register: Register,
  settings: ModelSettings,
  { limit, onRead }: { readonly limit: number; readonly onRead: () => void },
): Promise<AssistTally> {
  const known = new KnownRegister(register);
  const tally = { read: 0, statements: 0, beyondRules: 0, dropped: 0, failed: 0 };
  let silent = 0;
  for (const id of await register.articlesUnreadBy(settings.name, limit)) {
    const stored = await register.article(id);
    if (!stored) continue;
    const answer = await readWithModel(settings, stored.reading, stored.published);
    if (!answer.ok) {
      tally.failed += 1;
      silent += 1;
      if (silent === PATIENCE)
        throw new OperatorError(`${answer.reason}: ${PATIENCE} articles in a row. ${tally.read} were read and are kept.`);
      continue;
    }
    silent = 0;
    await register.saveModelReading(stored.versionId, answer.value);
    const beyond = beyondRules(stored, answer.value);
    await propose(register, known, stored, beyond, settings.name);
    tally.read += 1;
    tally.statements += answer.value.statements.length;
    tally.beyondRules += beyond.length;
    tally.dropped += Object.values(answer.value.dropped).reduce((sum, count) => sum + count, 0);
    onRead();
  }
  return tally;
}

/** The statements of a model whose act the rules did not find in that sentence. */
function beyondRules({ reading }: StoredArticle, { statements }: ModelReading): Statement[] {
  const key = ({ start, act }: Statement) => `${reading.sentences.findLastIndex((sentence) => sentence.start <= start)} ${act}`;
  const found = new Set(reading.statements.map(key));
  return statements.filter((statement) => !found.has(key(statement)));
}

async function propose(register: Register, known: KnownRegister, stored: StoredArticle, beyond: Statement[], model: string): Promise<void> {
  if (beyond.length === 0) return;
  const { reading } = stored;
  const both = { ...stored, reading: { ...reading, statements: [...reading.statements, ...beyond] } };
  const process = processOf(both, await known.all());
  if (!process) return;
  const alone = { ...stored, reading: { ...reading, statements: beyond, bodies: [] } };
  const author = { kind: 'machine', name: `model:${model}` } as const;
  await register.saveProposals(proposeFrom(alone, await known.process(process.id, process.parties), author));
}
