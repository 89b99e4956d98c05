import { articleText, extractArticle } from '../article/index.ts';
import { parseFeed } from '../intake/index.ts';
import type { NewArticle } from '../register/index.ts';
import { extractKeywords, type Relatable } from '../relating/index.ts';
import { isDate, readDocument } from './document.ts';
import { type LineInput, parseArticleLine, parseLine, type Refusal } from './line-input.ts';
import type { Line } from './lines.ts';

/** What a worker can do with one line of input. A line that cannot be used gives a refusal in its place. */
export const JOBS = {
  /** `read --jsonl`: the article and its reading, as the line to print. */
  read: (line: Line): string => JSON.stringify(withArticle(line, (input) => ({ id: input.id, ...readDocument(input), ...warnOf(input) }))),
  /** `feed --jsonl`: the parsed feed, as the line to print. */
  feed: (line: Line): string => JSON.stringify(readFeedLine(line)),
  /** `relate --jsonl`: what relating needs to know of the article. */
  relatable: (line: Line): (Relatable & Warning) | Refusal => withArticle(line, (input) => ({ ...toRelatable(input), ...warnOf(input) })),
  /** `import --jsonl`: the article with its capture and reading, ready to be stored. */
  storable: (line: Line): (Omit<NewArticle, 'capture'> & { source: LineInput }) | Refusal =>
    withArticle(line, (input) => {
      const document = readDocument(input);
      const { warning } = warnOf(input);
      if (warning !== undefined) throw new Error(warning);
      const { title, paragraphs } = document.article;
      if (title === null && paragraphs.length === 0) throw new Error('it holds no text');
      return { id: input.id, source: input, ...document };
    }),
} as const;
export type JobName = keyof typeof JOBS;
export type JobResult<N extends JobName> = ReturnType<(typeof JOBS)[N]>;

/** Tells a refusal from a result. */
export function isRefusal(value: object): value is Refusal {
  return 'error' in value;
}

function withArticle<T>(line: Line, work: (input: LineInput) => T): T | Refusal {
  const input = parseArticleLine(line);
  return input.ok ? guard(input.value.id, () => work(input.value)) : input.refusal;
}

/** What was wrong with a line that could be used all the same. */
export type Warning = { readonly warning?: string };

function warnOf({ published }: LineInput): Warning {
  return published && !isDate(published) ? { warning: `"published" is no date: «${published.slice(0, 100)}»` } : {};
}

function readFeedLine(line: Line): object {
  const input = parseLine(line);
  if (!input.ok) return input.refusal;
  const { id, xml } = input.value;
  if (typeof xml !== 'string') return { id, error: `line ${line.number}: no "xml"` };
  return guard(id, () => ({ id, feed: parseFeed(xml) }));
}

function toRelatable(input: LineInput): Relatable {
  const article = extractArticle(input);
  const text = articleText(article);
  const { title, language } = article;
  return {
    id: input.id,
    title,
    text,
    language,
    published: article.published,
    outlet: article.carrier?.name ?? null,
    origin: article.origin?.name ?? null,
    keywords: extractKeywords(text, language, title),
  };
}

/** A fault of ours in one article must not end the run: it is told on that article's line. */
function guard<T>(id: string, work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    return { id, error: `could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
