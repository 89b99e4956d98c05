import { type Explanation, explainSource } from '../../app/index.ts';
import { sliceSpan } from '../../base/index.ts';
import type { Command } from '../command.ts';
import { READ_OPTIONS, readReadOptions } from '../read-options.ts';
import { printLine } from '../streams.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Tells why a text was read as it was: what was found, which rules fired, which nearly did.',
  usage: ['explain [FILE | URL | -] [--json] [--published YYYY-MM-DD] [--format auto|text|html]'],
  about: [
    'For each sentence: its words with the cues they may be, the names found in it with their rules, the rules that fired,',
    'those that matched and were turned down, and those that nearly fired with what was missing. `echo "…" | mithaq explain` tries one sentence.',
  ].join('\n'),
  options: READ_OPTIONS,
  async run(values, words) {
    const { source, ...options } = readReadOptions(values, words);
    const explanation = await explainSource(source, options);
    await printLine(values.json ? JSON.stringify(explanation) : showExplanation(explanation));
    return 0;
  },
};

function showExplanation({ text, sentences }: Explanation): string {
  return sentences
    .map((sentence) => {
      const rules = (title: string, list: typeof sentence.fired) =>
        list.map(({ rule, says, why, ...span }) => `  ${title} ${rule} «${sliceSpan(text, span)}»: ${says}${why ? ` (${why})` : ''}`);
      return [
        sliceSpan(text, sentence).trim(),
        ...sentence.words.filter(({ cues }) => cues.length > 0).map(({ text: word, cues }) => `  cue      «${word}»: ${cues.join(', ')}`),
        ...sentence.mentions.map((mention) => `  ${mention.kind.padEnd(8)} «${sliceSpan(text, mention)}» by ${mention.rule}`),
        ...rules('fired   ', sentence.fired),
        ...rules('refused ', sentence.turnedDown),
        ...rules('nearly  ', sentence.nearlyFired),
        ...sentence.statements.map(
          ({ act, negated, who, to, rule, ...span }) =>
            `  ${negated ? 'not ' : ''}${act}: ${who.join(', ')}${to.length > 0 ? ` → ${to.join(', ')}` : ''} «${sliceSpan(text, span)}» by ${rule}`,
        ),
        ...(sentence.words.length > 0 && sentence.statements.length === 0 ? ['  no statement'] : []),
      ].join('\n');
    })
    .join('\n\n');
}
