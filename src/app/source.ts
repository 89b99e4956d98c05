import { readFile, stat } from 'node:fs/promises';
import type { ArticleInput } from '../article/index.ts';
import { OperatorError } from '../base/index.ts';
import {
  type Capture,
  decodeBytes,
  type Feed,
  fetchUrl,
  makeCapture,
  makePoliteFetch,
  type PoliteFetch,
  parseFeed,
  readFileDocument,
} from '../intake/index.ts';
import { type Document, readExtracted } from './document.ts';
import { gatherPages } from './sources/gather-pages.ts';
import { readFetchSettings } from './sources/settings.ts';

export type SourceFormat = 'auto' | 'text' | 'html';

/** A file larger than this is refused: 64 MiB holds any page or statement. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The bytes behind a word of the command line: an address, a file, or `-` for standard input. Throws OperatorError. */
export async function captureSource(word: string, now = new Date()): Promise<Capture> {
  const receivedAt = now.toISOString();
  if (/^https?:\/\//i.test(word)) {
    const fetched = await fetchUrl(word, readFetchSettings());
    if (!fetched.ok) throw new OperatorError(`${word} could not be fetched: ${fetched.reason}.`);
    return { ...fetched.value, url: fetched.value.finalUrl };
  }
  if (word === '-') return makeCapture(await readStandardInput(), { receivedAt });
  return makeCapture(await readLocalFile(word), { receivedAt });
}

/** Reads one article from a file, an address or standard input. Throws OperatorError where it holds no text that can be read. */
export async function readSource(word: string, options: { format: SourceFormat; published?: string | undefined }): Promise<Document> {
  const input = await articleInputOf(await captureSource(word), options.format, word);
  const { article } = await gatherPages({ ...input, published: options.published ?? input.published }, politeAsSet());
  return readExtracted(article);
}

/** Fetches as the operator wants it: for what a program goes on to by itself. */
export function politeAsSet(): PoliteFetch {
  return makePoliteFetch(readFetchSettings());
}

export async function readFeed(word: string): Promise<Feed> {
  const capture = await captureSource(word);
  return parseFeed(capture.bytes, { url: capture.url ?? undefined, contentType: capture.headers['content-type'] });
}

/** The text or HTML that a capture holds; by itself it knows PDF, Word and mail files too. */
export async function articleInputOf(capture: Capture, format: SourceFormat = 'auto', name = ''): Promise<ArticleInput> {
  const contentType = capture.headers['content-type'];
  const { url } = capture;
  if (format !== 'auto') return { [format]: decodeBytes(capture.bytes, { contentType }).text, url };
  const read = await readFileDocument(capture.bytes, { name, contentType });
  if (!read.ok) throw new OperatorError(`«${name}» cannot be read: ${read.reason}.`);
  const { text, html, title, published } = read.value;
  return { text: text ?? undefined, html: html ?? undefined, title: title ?? undefined, published: published ?? undefined, url };
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
