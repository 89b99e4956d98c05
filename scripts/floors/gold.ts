import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/index.ts';
import type { Act, Area, MentionKind, Span } from '../../src/base/index.ts';
import type { Statement } from '../../src/reading/index.ts';

const samplesFolder = new URL('../../samples/', import.meta.url).pathname;
const expectedFolder = join(samplesFolder, 'expected');
const newsFolder = new URL('../../gold/news/', import.meta.url).pathname;

/** A line of `samples/manifest.jsonl`; samples/README.md says what each field is. */
export type Sample = {
  readonly id: string;
  readonly file: string;
  readonly format: 'html' | 'text';
  readonly charset?: string;
  readonly url: string;
  readonly outlet: string;
  readonly published: string;
  readonly title?: string;
  readonly process: string | null;
  readonly copyOf?: string;
  readonly retells?: string;
};

/** What a person found in one document. `s` is a sentence's number: 0 the title, then through the paragraphs. */
export type Expected = {
  readonly id: string;
  readonly article: Pick<
    Article,
    'title' | 'language' | 'kind' | 'authors' | 'origin' | 'captions' | 'keywords' | 'readAlso' | 'similar'
  > & {
    /** ISO day; absent where the document does not give it. */
    readonly published?: string;
    /** Each paragraph as its sentences, which one space joins. */
    readonly paragraphs: readonly (readonly string[])[];
  };
  readonly mentions?: readonly GoldMention[];
  readonly statements?: readonly GoldStatement[];
};
export type GoldMention = {
  readonly s: number;
  readonly text: string;
  /** Which occurrence in the sentence, where it is not the first. */
  readonly nth?: number;
  readonly kind: MentionKind;
  readonly canonical: string;
  readonly iso?: string;
  readonly country?: string;
  readonly office?: string;
};
export type GoldStatement = Pick<Statement, 'when'> & {
  readonly s: number;
  readonly quote: string;
  readonly act: Act;
  readonly who: readonly string[];
  readonly to?: readonly string[];
  readonly area: readonly Area[];
  readonly speaker?: string;
  readonly body?: string;
  readonly programme?: string;
  readonly conditions?: readonly string[];
  readonly due?: string;
  readonly place?: string;
};

export function readSamples(): Sample[] {
  const lines = readFileSync(join(samplesFolder, 'manifest.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Sample);
}

/** The document's characters, its bytes decoded by the charset that the manifest names (UTF-8 where none). */
export function readSource(sample: Sample): string {
  return new TextDecoder(sample.charset ?? 'utf-8', { fatal: true }).decode(readFileSync(join(samplesFolder, sample.file)));
}

export function readExpected(): Expected[] {
  const names = readdirSync(expectedFolder).filter((name) => name.endsWith('.json') && name !== 'register.json');
  return names.sort().map((name) => JSON.parse(readFileSync(join(expectedFolder, name), 'utf8')) as Expected);
}

/** SHA-256 over names and bytes of every file of the gold and of the documents: an edit that nobody speaks of shows. */
export function digestGold(): string {
  const hash = createHash('sha256');
  const files = [...listFiles('documents'), ...listFiles('expected'), 'manifest.jsonl'];
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(samplesFolder, name)));
  for (const name of globSync('{documents,first}/*', { cwd: newsFolder }).sort())
    hash.update(`news/${name}\0`).update(readFileSync(join(newsFolder, name)));
  return hash.digest('hex');
}

const listFiles = (folder: string) =>
  readdirSync(join(samplesFolder, folder))
    .sort()
    .map((name) => `${folder}/${name}`);

/** The gold's paragraphs as an article has them. */
export const paragraphsOf = ({ article }: Expected): string[] => article.paragraphs.map((sentences) => sentences.join(' '));

/** Spans of the sentences in the text that a reading reads: title, then paragraphs, joined by one line feed. Without a title, sentence 0 is empty. */
export function spanSentences({ article }: Expected): Span[] {
  const spans: Span[] = [{ start: 0, end: article.title?.length ?? 0 }];
  let start = article.title === null ? 0 : article.title.length + 1;
  for (const sentence of article.paragraphs.flat()) {
    spans.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  return spans;
}

/** Where a quote stands in the reading's text; throws where the gold quotes what its sentence does not hold. */
export function locateQuote(expected: Expected, { s, text, nth = 1 }: Pick<GoldMention, 's' | 'text' | 'nth'>): Span {
  const sentence = s === 0 ? expected.article.title : expected.article.paragraphs.flat()[s - 1];
  let at = -1;
  for (let i = 0; i < nth; i += 1) {
    at = sentence?.indexOf(text, at + 1) ?? -1;
    if (at < 0) throw new Error(`${expected.id}: sentence ${s} does not hold «${text}» ${nth} times`);
  }
  const start = (spanSentences(expected)[s]?.start ?? 0) + at;
  return { start, end: start + text.length };
}
