import { assistRegister, modelFrom, openKnownRegister } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine, startProgress } from '../streams.ts';

export const assist: Command = {
  name: 'assist',
  summary: 'Lets a language model read stored articles beside the rules.',
  usage: ['assist [--limit N] [--data DIR]'],
  about: [
    'MITHAQ_MODEL_URL names an OpenAI-compatible address (http://127.0.0.1:11434/v1), MITHAQ_MODEL the model, MITHAQ_MODEL_KEY its key.',
    'The newest articles that the model has not read are sent there. What it answers counts only where every quotation is in the text,',
    'letter by letter; what the rules did not find becomes proposals under its name. A run that was cut off goes on where it stopped.',
  ].join('\n'),
  options: { data: DATA, limit: { type: 'string', takes: 'N', default: '50', says: 'at most so many articles' } },
  async run(values) {
    const settings = modelFrom(process.env);
    if (!settings) throw new OperatorError('no model is configured: set MITHAQ_MODEL_URL and MITHAQ_MODEL. See `mithaq assist --help`.', 2);
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1) throw new OperatorError(`--limit is a number from 1, not «${values.limit}».`, 2);
    const register = await openKnownRegister(values.data as string | undefined);
    const progress = startProgress('articles read by the model');
    try {
      const tally = await assistRegister(register, settings, { limit, onRead: () => progress.step() });
      progress.end();
      await printLine(
        `${tally.read} articles read by ${settings.name}: ${tally.statements} statements, ${tally.beyondRules} of them beyond the rules, ${tally.dropped} dropped; ${tally.failed} without an answer`,
      );
      return tally.failed === 0 ? 0 : 1;
    } finally {
      await register.close();
    }
  },
};
