import type { Maybe } from '../../base/index.ts';
import { decodeBytes } from '../charset/decode.ts';
import { findBinary } from './binary.ts';
import { readDocx } from './docx.ts';
import { readEml } from './eml.ts';
import { readPdf } from './pdf.ts';

/** A file's article before it is one: exactly one of `text` (paragraphs parted by an empty line) and `html` is there. `published` is ISO. */
export type FileDocument = {
  readonly format: 'pdf' | 'docx' | 'eml' | 'html' | 'text';
  readonly text: string | null;
  readonly html: string | null;
  readonly title: string | null;
  readonly published: string | null;
};

const MAIL_HEADERS = /^(?:[a-z][a-z0-9-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}\r?\n/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)/i;
const HTML = /<(?:!doctype html|html|head|body|article|main|div|p|meta|table)[\s>]/i;

/** Reads a file by what it holds, not by what it is called: PDF with a text layer, Word's DOCX, e-mail, HTML; any other text is plain, and bytes that are none are refused. */
export async function readFileDocument(
  bytes: Uint8Array,
  { name = '', contentType }: { name?: string | undefined; contentType?: string | undefined } = {},
): Promise<Maybe<FileDocument>> {
  const start = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1');
  if (start.slice(0, 1024).includes('%PDF-')) return readPdf(bytes);
  if (start.startsWith('PK\x03\x04')) return readDocx(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return { ok: false, reason: 'this is a file of old Word; save it as DOCX or PDF' };
  if (/\.eml$/i.test(name) || (MAIL_HEADERS.test(start) && /^(?:from|date|subject|mime-version):/im.test(start))) return readEml(bytes);
  const { text } = decodeBytes(bytes, { contentType });
  const binary = findBinary(start, text);
  if (binary !== null) return { ok: false, reason: binary };
  const format = HTML_TYPE.test(contentType ?? '') || HTML.test(text.slice(0, 4096)) ? 'html' : 'text';
  const html = format === 'html' ? text : null;
  return { ok: true, value: { format, text: html === null ? text : null, html, title: null, published: null } };
}
