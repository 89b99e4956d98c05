import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { type Capture, makeCapture } from '../capture.ts';

/** What an archive's record was: a capture, or the reason why it is passed over. */
export type ArchiveRecord =
  | { readonly ok: true; readonly capture: Capture }
  | { readonly ok: false; readonly url: string | null; readonly reason: string };

/** Bodies are kept as they were after unpacking: the headers that told how they travelled stand behind this prefix, as web archives have it. */
const ORIGINAL = 'x-archive-orig-';
const TRAVEL = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);
/** A capture without an address is named by its content. */
const BY_CONTENT = 'urn:sha256:';

/** A capture as one record of a WARC 1.1 file (ISO 28500), packed by gzip: records joined make the file. */
export async function writeWarcRecord({ bytes, sha256, url, headers, receivedAt }: Capture): Promise<Uint8Array> {
  const told = Object.entries(headers).map(([name, value]): [string, string] => [
    TRAVEL.has(name) ? ORIGINAL + name : name,
    oneLine(value),
  ]);
  const shared = { url: url ?? `${BY_CONTENT}${sha256}`, date: receivedAt, warcVersion: 'WARC/1.1' as const };
  const record =
    url === null
      ? WARCRecord.create(
          { ...shared, type: 'resource', warcHeaders: { 'Content-Type': oneLine(headers['content-type'] ?? 'text/plain') } },
          [bytes],
        )
      : WARCRecord.create({ ...shared, type: 'response', statusline: 'HTTP/1.1 200 OK', httpHeaders: told }, [bytes]);
  return WARCSerializer.serialize(record, { gzip: true });
}

/**
 * The pages of a WARC file, packed or not, in its order; one record is in memory at a time. Requests, metadata, answers that are no
 * page, and bodies above `maxBytes` are passed over. A file that breaks off gives what came before, then a record of its reason.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>, maxBytes = 64 * 1024 * 1024): AsyncGenerator<ArchiveRecord> {
  try {
    for await (const record of new WARCParser(source)) {
      if (record.warcType !== 'response' && record.warcType !== 'resource') continue;
      const target = record.warcTargetURI ?? null;
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if (status < 200 || status > 299) yield { ok: false, url: target, reason: `the server answered ${status}` };
      else yield await readRecord(record, target, maxBytes);
    }
  } catch {
    yield { ok: false, url: null, reason: 'the archive is broken, or is none, from here on' };
  }
}

async function readRecord(record: WARCRecord, target: string | null, maxBytes: number): Promise<ArchiveRecord> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record) {
    size += piece.length;
    if (size > maxBytes) return { ok: false, url: target, reason: 'the page is larger than the limit' };
    pieces.push(piece);
  }
  const receivedAt = new Date(record.warcDate ?? '');
  if (Number.isNaN(receivedAt.getTime())) return { ok: false, url: target, reason: 'the record has no date' };
  const http = record.httpHeaders?.headers;
  const headers = http ? readHeaders(http) : { 'content-type': record.warcContentType ?? 'text/plain' };
  const url = target === null || target.startsWith(BY_CONTENT) ? null : target.replace(/^<|>$/g, '');
  return { ok: true, capture: makeCapture(Buffer.concat(pieces), { url, headers, receivedAt: record.warcDate ?? '' }) };
}

function readHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  const plain = [...headers].map(([name, value]): [string, string] => [name.toLowerCase(), value]);
  const own = plain
    .filter(([name]) => !TRAVEL.has(name))
    .map(([name, value]): [string, string] => [name.startsWith(ORIGINAL) ? name.slice(ORIGINAL.length) : name, value]);
  return Object.fromEntries(own);
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}
