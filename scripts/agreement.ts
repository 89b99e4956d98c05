// How well the second reader of gold/news agrees with the first: node scripts/agreement.ts [--misses]
// The second marked the same articles without having seen the first's marks. Scored as the program is, after section 6 of the code-book.
import { parseArgs } from 'node:util';
import type { Mention, Reading, Statement } from '../src/reading/index.ts';
import { locateQuote, spanSentences } from './floors/gold.ts';
import { type MarkedArticle, readNewsGold } from './floors/news-gold.ts';
import { measureReadings } from './floors/reading-figures.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
const second = new Map(readNewsGold('second').map((article) => [article.id, article]));
const both = readNewsGold('first').filter(({ id }) => second.has(id));

const scores = measureReadings(both, both, (article, { id }) => asReading(second.get(id) as MarkedArticle, article.paragraphs));
if (values.misses) for (const line of scores.misses) console.log(line);
console.log(`${both.length} articles read by both\n`);
for (const [name, figure] of scores.figures) console.log(`${name.padEnd(24)} ${figure.toFixed(3)}`);

/** A reader's marks in the form of a reading, so that both are scored by the same rules. */
function asReading(marked: MarkedArticle, paragraphs: readonly string[]): Reading {
  const { title } = marked.article;
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n');
  return {
    text,
    sentences: spanSentences(marked),
    mentions: marked.mentions.map(
      (mention): Mention => ({ ...locateQuote(marked, mention), kind: mention.kind, canonical: mention.text, entity: '', rule: '' }),
    ),
    entities: [],
    parties: [],
    statements: marked.statements.map(
      ({ s, quote, conditions, ...statement }): Statement => ({
        ...locateQuote(marked, { s, text: quote }),
        negated: false,
        speaker: null,
        what: null,
        body: null,
        programme: null,
        due: null,
        place: null,
        plover: null,
        rule: '',
        ...statement,
        who: [...statement.who],
        to: [...(statement.to ?? [])],
        area: [...statement.area],
        // A condition may stand in another sentence than the act that it binds.
        conditions: (conditions ?? []).map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
      }),
    ),
    bodies: [],
    silence: null,
  };
}
