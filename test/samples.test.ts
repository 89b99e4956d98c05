import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Expected, locateQuote, paragraphsOf, readExpected, readSamples, readSource, type Sample } from '../scripts/floors/gold.ts';
import { ArticleSchema } from '../src/article/index.ts';
import { ACTS, AREAS, BEARINGS, codesOf, MENTION_KINDS, STATUSES } from '../src/base/index.ts';

const folder = new URL('../samples/', import.meta.url).pathname;
const samples = readSamples();
const gold = readExpected();
const sampleOf = new Map(samples.map((sample) => [sample.id, sample]));
const goldOf = new Map(gold.map((expected) => [expected.id, expected]));

/** A document as its reader sees it, all white space as one space; the page numbers of the printed one are left out. */
function readPlainText(sample: Sample): string {
  const source = readSource(sample);
  const text = sample.format === 'html' ? textContent(parseDocument(source)) : source.replace(/^صفحة .*$/gmu, ' ');
  return squeeze(`${sample.title ?? ''}\n${text}`);
}
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the manifest', () => {
  const Line = z.strictObject({
    id: z.string().regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/),
    file: z.string(),
    format: z.enum(['html', 'text']),
    charset: z.literal('windows-1256').optional(),
    url: z.url({ protocol: /^https$/, hostname: /^[a-z0-9-]+\.example$/ }),
    outlet: z.string().min(1),
    published: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2}))?$/),
    title: z.string().optional(),
    process: z.enum(['us-iraq', 'iraq-spain', 'iraq-syria', 'morocco-qatar']).nullable(),
    copyOf: z.string().optional(),
    retells: z.string().optional(),
    retold: z.literal(true).optional(),
    note: z.string().optional(),
  });

  test('each line is whole, in the order of days, and names a document that is there', () => {
    for (const sample of samples) {
      Line.parse(sample);
      expect(existsSync(`${folder}${sample.file}`), sample.file).toBe(true);
      for (const other of [sample.copyOf, sample.retells]) if (other) expect(sampleOf.has(other), other).toBe(true);
    }
    const days = samples.map(({ published }) => published.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    expect(new Set(samples.map(({ url }) => url)).size).toBe(samples.length);
    expect(readdirSync(`${folder}documents`).length).toBe(samples.length);
    expect(samples.length).toBeGreaterThanOrEqual(34);
  });

  test('the page in windows-1256 is really so', () => {
    const old = samples.filter(({ charset }) => charset);
    expect(old.length).toBe(1);
    const bytes = readFileSync(`${folder}${old[0]!.file}`);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(readSource(old[0]!)).toContain('charset=windows-1256');
    expect(readSource(old[0]!)).toContain('لجنة عسكرية عليا');
  });
});

describe('what a person found', () => {
  test('every document has its article, and every quoted word stands in the document', () => {
    expect(gold.map(({ id }) => id).sort()).toEqual(samples.map(({ id }) => id).sort());
    const Gold = ArticleSchema.pick({
      title: true,
      language: true,
      kind: true,
      authors: true,
      origin: true,
      captions: true,
      similar: true,
    });
    for (const expected of gold) {
      Gold.parse(expected.article);
      const text = readPlainText(sampleOf.get(expected.id)!);
      for (const quote of listQuotes(expected)) expect(text.includes(quote), `${expected.id}: ${quote}`).toBe(true);
    }
  });

  test('marks use the code-book, and each stands in its sentence', () => {
    const marked = gold.filter(({ mentions }) => mentions);
    expect(marked.filter(({ article }) => article.language === 'ar').length).toBeGreaterThanOrEqual(10);
    expect(marked.filter(({ article }) => article.language === 'en').length).toBeGreaterThanOrEqual(4);
    for (const expected of marked) {
      const text = [expected.article.title, ...paragraphsOf(expected)].filter((part) => part !== null).join('\n');
      for (const mention of expected.mentions!) {
        const { start, end } = locateQuote(expected, mention);
        expect(text.slice(start, end)).toBe(mention.text);
        expect(codesOf(MENTION_KINDS)).toContain(mention.kind);
        if (mention.kind === 'date') expect(mention.iso).toMatch(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/);
      }
      for (const statement of expected.statements!) {
        expect(text).toContain(statement.quote);
        locateQuote(expected, { s: statement.s, text: statement.quote });
        expect(codesOf(ACTS)).toContain(statement.act);
        for (const area of statement.area) expect(codesOf(AREAS)).toContain(area);
        for (const condition of statement.conditions ?? []) expect(text).toContain(condition);
        if (statement.act === 'intended') expect(statement.when).toBe('future');
        if (['met', 'signed', 'delivered', 'withdrew'].includes(statement.act)) expect(statement.when).not.toBe('future');
      }
    }
  });

  test('the register opens its sentences', () => {
    const Quote = z.strictObject({ document: z.string(), quote: z.string() });
    const Entry = Quote.extend({ id: z.string().optional() }).loose();
    const Process = z.strictObject({
      id: z.string(),
      names: z.array(z.string()),
      parties: z.array(z.string()),
      meetings: z.array(Entry.extend({ date: z.string(), place: z.string().nullable() })),
      bodies: z.array(
        z.strictObject({
          names: z.array(z.string()),
          state: z.enum(['proposed', 'existing', 'ended']),
          document: z.string(),
          quote: z.string(),
        }),
      ),
      commitments: z.array(
        Quote.extend({
          id: z.string(),
          who: z.array(z.string()),
          act: z.enum(codesOf(ACTS)),
          area: z.array(z.enum(codesOf(AREAS))),
          due: z.string().nullable(),
          body: z.string().nullable(),
          conditions: z.array(Quote),
          restatements: z.array(Quote),
          evidence: z.array(Quote.extend({ bearing: z.enum(codesOf(BEARINGS)) })),
          status: z.enum(codesOf(STATUSES)),
          overdue: z.boolean(),
          why: z.string(),
        }),
      ),
    });
    const Register = z.strictObject({ asOf: z.string(), processes: z.array(Process) });
    const register = Register.parse(JSON.parse(readFileSync(`${folder}expected/register.json`, 'utf8')));
    const quotes = register.processes.flatMap(({ meetings, bodies, commitments }) => [
      ...meetings,
      ...bodies,
      ...commitments.flatMap((entry) => [entry, ...entry.conditions, ...entry.restatements, ...entry.evidence]),
    ]);
    for (const { document, quote } of quotes) {
      const expected = goldOf.get(document);
      expect(expected, document).toBeDefined();
      expect(
        [expected!.article.title, ...paragraphsOf(expected!)].some((part) => part?.includes(quote)),
        `${document}: ${quote}`,
      ).toBe(true);
    }
  });

  function listQuotes({ article }: Expected): string[] {
    const titles = [...article.readAlso, ...article.similar].map(({ title }) => title);
    const quotes = [article.title, article.origin?.quote, ...article.captions, ...titles, ...article.paragraphs.flat()];
    return quotes.filter((quote) => quote != null).map(squeeze);
  }
});

describe('copies', () => {
  test('a copy shares most of its wording with what it copies, a retelling does not', () => {
    for (const sample of samples) {
      const other = sample.copyOf ?? sample.retells;
      if (!other || goldOf.get(other)!.article.language !== goldOf.get(sample.id)!.article.language) continue;
      const shared = shareWording(goldOf.get(sample.id)!, goldOf.get(other)!);
      if (sample.copyOf) expect(shared, sample.id).toBeGreaterThan(0.6);
      else expect(shared, sample.id).toBeLessThan(0.2);
    }
  });

  /** The share of the first article's runs of four words that stand in the second. */
  function shareWording(article: Expected, other: Expected): number {
    const [runs, others] = [article, other].map((one) => listRuns(paragraphsOf(one).join(' ').split(' ')));
    return runs!.filter((run) => others!.includes(run)).length / runs!.length;
  }
  const listRuns = (words: string[]) => words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
});

describe('own wording', () => {
  const shared = new URL('../../shared', import.meta.url).pathname;
  const RUN = 60;
  const present = existsSync(`${shared}/seed/article.txt`) && existsSync(`${shared}/gold/statements`);

  test.skipIf(!present)(`no document shares a run of ${RUN} characters with the reference texts (skipped where they are absent)`, () => {
    const texts = [readFileSync(`${shared}/seed/article.txt`, 'utf8')];
    for (const path of globSync(`${shared}/gold/statements/*.json`)) {
      texts.push((JSON.parse(readFileSync(path, 'utf8')) as { sentences: string[] }).sentences.join(' '));
    }
    const runs = new Set(
      texts.map(squeeze).flatMap((text) => Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN))),
    );
    for (const sample of samples) {
      const text = readPlainText(sample);
      for (let i = 0; i + RUN <= text.length; i += 1) {
        if (runs.has(text.slice(i, i + RUN))) expect.fail(`${sample.id}: ${text.slice(i, i + RUN)}`);
      }
    }
  });
});
