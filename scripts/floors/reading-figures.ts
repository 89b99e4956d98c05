import type { Article } from '../../src/article/index.ts';
import { codesOf, MENTION_KINDS, type Span } from '../../src/base/index.ts';
import { type Reading, readArticle, type Statement } from '../../src/reading/index.ts';
import { type Expected, type GoldStatement, locateQuote, paragraphsOf, type Sample, spanSentences } from './gold.ts';
import { type Measured, Share, Tally } from './scores.ts';

type Marked = Expected & Required<Pick<Expected, 'mentions' | 'statements'>>;
const isMarked = (expected: Expected): expected is Marked => expected.mentions !== undefined && expected.statements !== undefined;

/** Reads the gold's own articles, so that extraction's faults are not counted twice, and scores after section 6 of the code-book. `read` is another reader to score. */
export function measureReadings(
  samples: readonly Pick<Sample, 'id' | 'published'>[],
  gold: readonly Expected[],
  read: (article: Article, expected: Expected) => Reading = readArticle,
): Measured {
  const scores = new ReadingScores();
  for (const expected of gold.filter(isMarked)) {
    const published = samples.find(({ id }) => id === expected.id)?.published ?? null;
    const reading = read(articleOf(expected, published), expected);
    scores.addMentions(expected, reading);
    scores.addStatements(expected, reading);
  }
  return scores;
}

class ReadingScores implements Measured {
  readonly misses: string[] = [];
  private readonly mentions = makeCounters(['all', 'ar', 'en', ...codesOf(MENTION_KINDS)], () => new Tally());
  private readonly statements = makeCounters(['all', 'ar', 'en'], () => new Tally());
  private readonly fields = makeCounters(['who', 'when', 'area', 'body', 'due', 'conditions'], () => new Share());
  private readonly silence = new Share();

  addMentions(expected: Marked, reading: Reading): void {
    const { language } = expected.article;
    const wanted = expected.mentions.map((mention) => ({ ...locateQuote(expected, mention), kind: mention.kind }));
    for (const [name, tally] of this.mentions) {
      const keysOf = (marks: readonly (Span & { kind: string })[]) =>
        marks.filter(({ kind }) => [kind, language, 'all'].includes(name)).map(({ start, end, kind }) => `${start}-${end} ${kind}`);
      const nameKey = (key: string) => `${key} «${reading.text.slice(...(key.split(' ')[0]!.split('-').map(Number) as [number, number]))}»`;
      const { missed, spurious } = tally.compare(keysOf(wanted), keysOf(reading.mentions));
      if (name === 'all') this.report(`${expected.id} mention`, missed.map(nameKey), spurious.map(nameKey));
    }
  }

  addStatements(expected: Marked, reading: Reading): void {
    const { id, article } = expected;
    const sentences = spanSentences(expected);
    const found = Map.groupBy(reading.statements, (statement) => `${findSentence(statement, sentences)} ${statement.act}`);
    const wanted = [...new Set(expected.statements.map(({ s, act }) => `${s} ${act}`))];
    for (const [name, tally] of this.statements) {
      if (name !== 'all' && name !== article.language) continue;
      const { missed, spurious } = tally.compare(wanted, [...found.keys()]);
      if (name === 'all') this.report(`${id} statement`, missed, spurious);
    }
    if (wanted.length === 0) this.silence.add(found.size === 0);
    for (const statement of expected.statements) {
      const quote = locateQuote(expected, { s: statement.s, text: statement.quote });
      const answers = found.get(`${statement.s} ${statement.act}`)?.toSorted((a, b) => overlap(b, quote) - overlap(a, quote));
      if (!answers?.[0]) continue;
      for (const [name, right] of compareFields(statement, answers[0], reading)) {
        if (!this.fields.get(name)!.add(right)) this.misses.push(`${id} ${statement.s} ${statement.act}: ${name} differs`);
      }
    }
  }

  get figures(): ReadonlyMap<string, number> {
    const figures = new Map<string, number>();
    for (const [name, tally] of this.mentions) figures.set(`mention.${name}`, tally.f1);
    for (const [name, tally] of this.statements) figures.set(`statement.${name}`, tally.f1);
    for (const [name, share] of this.fields) figures.set(`statement.${name}`, share.value);
    // A program that finds no statement anywhere is silent on the near misses too: that is worth nothing.
    figures.set('silence', this.statements.get('all')!.found === 0 ? 0 : this.silence.value);
    return figures;
  }

  private report(what: string, missed: readonly string[], spurious: readonly string[]): void {
    this.misses.push(...missed.map((item) => `${what} missed: ${item}`), ...spurious.map((item) => `${what} spurious: ${item}`));
  }
}

const makeCounters = <T>(names: readonly string[], make: () => T) => new Map(names.map((name) => [name, make()]));

function articleOf(expected: Expected, published: string | null): Article {
  const { article } = expected;
  const paragraphs = paragraphsOf(expected);
  return { ...article, paragraphs, published, modified: null, carrier: null, foundIn: {}, notice: null };
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The number of the gold sentence that a statement shares most with. */
function findSentence(statement: Statement, sentences: readonly Span[]): number {
  const shared = sentences.map((sentence) => overlap(sentence, statement));
  return shared.indexOf(Math.max(...shared));
}

/** `who` as a set, `when`, an area in common; and, where the gold has them, `body`, `due` and each condition, half covered or more. */
function compareFields(gold: GoldStatement, answer: Statement, reading: Reading): [string, boolean][] {
  const checks: [string, boolean][] = [
    ['who', new Set(gold.who).symmetricDifference(new Set(answer.who)).size === 0],
    ['when', gold.when === answer.when],
    [
      'area',
      gold.area.some((code) => answer.area.some((other) => `${code}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${code}.`))),
    ],
  ];
  if (gold.body) checks.push(['body', namesOf(answer.body, reading).includes(gold.body)]);
  if (gold.due) checks.push(['due', gold.due === answer.due]);
  for (const condition of gold.conditions ?? []) {
    const start = reading.text.indexOf(condition);
    const covered = answer.conditions.map((found) => overlap(found, { start, end: start + condition.length }));
    checks.push(['conditions', 2 * Math.max(0, ...covered) >= condition.length]);
  }
  return checks;
}

function namesOf(name: string | null, reading: Reading): string[] {
  const entity = reading.entities.find((other) => other.name === name);
  return name === null ? [] : [name, ...(entity?.aliases ?? [])];
}
