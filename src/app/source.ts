import { readFile, stat } from 'node:fs/promises';
import type { ArticleInput } from '../article/index.ts';
import { OperatorError } from '../base/index.ts';
import { type Capture, decodeBytes, type Feed, fetchUrl, makeCapture, parseFeed } from '../intake/index.ts';
import { type Document, readDocument } from './document.ts';

export type SourceFormat = 'auto' | 'text' | 'html';

/** A file larger than this is refused: 64 MiB holds any page or statement. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The bytes behind a word of the command line: an address, a file, or `-` for standard input. Throws OperatorError. */
export async function captureSource(word: string, now = new Date()): Promise<Capture> {
  const receivedAt = now.toISOString();
  if (/^https?:\/\//i.test(word)) {
    const fetched = await fetchUrl(word);
    if (!fetched.ok) throw new OperatorError(`${word} could not be fetched: ${fetched.reason}.`);
    return { ...fetched.value, url: fetched.value.finalUrl };
  }
  if (word === '-') return makeCapture(await readStandardInput(), { receivedAt });
  return makeCapture(await readLocalFile(word), { receivedAt });
}

/** Reads one article from a file, an address or standard input. */
export async function readSource(word: string, options: { format: SourceFormat; published?: string | undefined }): Promise<Document> {
  const capture = await captureSource(word);
  return readDocument({ ...articleInputOf(capture, options.format), published: options.published });
}

export async function readFeed(word: string): Promise<Feed> {
  const capture = await captureSource(word);
  return parseFeed(capture.bytes, { url: capture.url ?? undefined, contentType: capture.headers['content-type'] });
}

/** The text or HTML that a capture holds, decoded. */
export function articleInputOf(capture: Capture, format: SourceFormat = 'auto'): ArticleInput {
  const contentType = capture.headers['content-type'];
  const { text } = decodeBytes(capture.bytes, { contentType });
  const html = format === 'html' || (format === 'auto' && looksLikeHtml(text, contentType));
  return { [html ? 'html' : 'text']: text, url: capture.url };
}

function looksLikeHtml(text: string, contentType = ''): boolean {
  if (/^(text\/html|application\/xhtml\+xml)/i.test(contentType)) return true;
  return /<(!doctype html|html|head|body|article|main|div|p|meta|table)[\s>]/i.test(text.slice(0, 4096));
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('reading standard input; end with Ctrl-D\n');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > LARGEST_FILE) throw new OperatorError(`standard input is larger than ${LARGEST_FILE} bytes: no article is.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readLocalFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new OperatorError(`${path} is larger than ${LARGEST_FILE} bytes: no article is. For many articles use --jsonl.`);
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError(`there is no file «${path}».`);
    if (code === 'EISDIR') throw new OperatorError(`«${path}» is a folder; name a file.`);
    if (code === 'EACCES') throw new OperatorError(`«${path}» may not be read: check its rights.`);
    throw error;
  }
}
