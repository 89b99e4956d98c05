import type { ArticleInput } from '../article/index.ts';
import type { Line } from './lines.ts';

/** A line of `read --jsonl`, `relate --jsonl` or `import --jsonl`: an article with its sender's id. */
export type LineInput = ArticleInput & { readonly id: string };
/** What is printed in the place of a line that cannot be used. `id` is null where the line shows none. */
export type Refusal = { readonly id: string | null; readonly error: string };
type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

const FIELDS = ['text', 'html', 'title', 'url', 'published', 'outlet'] as const;

/** The object on a line, or the refusal to print in its place. `id` may be a string or a number. */
export function parseLine(line: Line): Parsed<Record<string, unknown> & { id: string }> {
  if (line.refused) return refuse(line, guessId(line.text), line.refused);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return refuse(line, guessId(line.text), `not valid JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'})`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse(line, null, 'not a JSON object');
  const record = value as Record<string, unknown>;
  const id = typeof record.id === 'number' ? String(record.id) : record.id;
  if (typeof id !== 'string' || id === '') return refuse(line, null, 'no "id"');
  return { ok: true, value: { ...record, id } };
}

/** An article on a line; refuses wrong types and an article with neither `text` nor `html`. */
export function parseArticleLine(line: Line): Parsed<LineInput> {
  const parsed = parseLine(line);
  if (!parsed.ok) return parsed;
  const { id, ...record } = parsed.value;
  const wrong = FIELDS.find((field) => record[field] != null && typeof record[field] !== 'string');
  if (wrong) return refuse(line, id, `"${wrong}" is no string`);
  if (record.text == null && record.html == null) return refuse(line, id, 'neither "text" nor "html"');
  return { ok: true, value: { id, ...Object.fromEntries(FIELDS.map((field) => [field, record[field] ?? undefined])) } };
}

function refuse(line: Line, id: string | null, reason: string) {
  return { ok: false as const, refusal: { id, error: `line ${line.number}: ${reason}` } };
}

/** The id in a line that cannot be parsed, where its beginning shows one. */
function guessId(text: string): string | null {
  return text.slice(0, 4096).match(/"id"\s*:\s*"((?:[^"\\]|\\.)*)"/)?.[1] ?? null;
}
