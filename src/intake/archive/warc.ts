import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';
import { type Capture, makeCapture, STATUS } from '../capture.ts';

/** What is known of a capture beside what was received: names in lower-case letters and hyphens, values of one line. */
export type CaptureFacts = Readonly<Record<string, string>>;

/** What an archive's record was: a capture, or the reason why it is passed over. */
export type ArchiveRecord =
  | { readonly ok: true; readonly capture: Capture; readonly about: CaptureFacts }
  | { readonly ok: false; readonly url: string | null; readonly reason: string };

/** Bodies are kept as they were after unpacking: the headers that told how they travelled stand behind this prefix, as web archives have it. */
const ORIGINAL = 'x-archive-orig-';
const TRAVEL = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);
/** A capture without an address is named by its content. */
const BY_CONTENT = 'urn:sha256:';
/** Facts stand in a metadata record before the capture's own, each behind this prefix; what was noted at the reception behind the second. */
const FACT = 'mithaq-';
const NOTE = 'mithaq-note-';
const LARGEST_FACTS = 64 * 1024;

/**
 * A capture as records of a WARC 1.1 file (ISO 28500), packed by gzip: records joined make the file. `about` and what was noted at the
 * reception go into a metadata record before it, so that one pass reads both.
 */
export async function writeWarcRecord({ bytes, sha256, url, headers, receivedAt }: Capture, about: CaptureFacts = {}): Promise<Uint8Array> {
  const received = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
  const told = received.map(([name, value]): [string, string] => [TRAVEL.has(name) ? ORIGINAL + name : name, oneLine(value)]);
  // A head without any line is read as if the body were its lines; this one is left out when it is read again.
  if (told.length === 0) told.push(['content-length', String(bytes.length)]);
  const shared = { url: url ?? `${BY_CONTENT}${sha256}`, date: receivedAt, warcVersion: 'WARC/1.1' as const };
  const statusline = `HTTP/1.1 ${oneLine(headers[STATUS] ?? '200 OK')}`;
  const record =
    url === null
      ? WARCRecord.create(
          { ...shared, type: 'resource', warcHeaders: { 'Content-Type': oneLine(headers['content-type'] ?? 'text/plain') } },
          [bytes],
        )
      : WARCRecord.create({ ...shared, type: 'response', statusline, httpHeaders: told }, [bytes]);
  const notes = Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(':') && name !== STATUS ? [[NOTE + name.slice(1), value]] : [],
  );
  const facts = [...notes, ...Object.entries(about).map(([name, value]) => [FACT + name, value])];
  const whole = await WARCSerializer.serialize(record, { gzip: true });
  if (facts.length === 0) return whole;
  const warcHeaders = { 'Content-Type': 'application/warc-fields', 'WARC-Refers-To': record.warcHeader('WARC-Record-ID') ?? '' };
  const fields = Buffer.from(facts.map(([name, value]) => `${name}: ${oneLine(value ?? '')}\r\n`).join(''));
  const metadata = WARCRecord.create({ ...shared, type: 'metadata', warcHeaders }, [fields]);
  return Buffer.concat([await WARCSerializer.serialize(metadata, { gzip: true }), whole]);
}

/**
 * The pages of a WARC file, packed or not, in its order; one record is in memory at a time. Requests, others' metadata, answers that are no
 * page, and bodies above `maxBytes` are passed over. A file that breaks off gives what came before, then a record of its reason.
 */
export async function* readWarc(source: AsyncIterable<Uint8Array>, maxBytes = 64 * 1024 * 1024): AsyncGenerator<ArchiveRecord> {
  let facts: Facts = { of: '', fields: {} };
  try {
    for await (const record of new WARCParser(source)) {
      if (record.warcType === 'metadata') facts = await readFacts(record);
      if (record.warcType !== 'response' && record.warcType !== 'resource') continue;
      const target = record.warcTargetURI ?? null;
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if (status < 200 || status > 299) yield { ok: false, url: target, reason: `the server answered ${status}` };
      else yield await readRecord(record, target, maxBytes, facts);
    }
  } catch {
    yield { ok: false, url: null, reason: 'the archive is broken, or is none, from here on' };
  }
}

type Facts = { readonly of: string; readonly fields: CaptureFacts };

/** The fields of a metadata record that this program wrote; none of any other. */
async function readFacts(record: WARCRecord): Promise<Facts> {
  const of = record.warcHeader('WARC-Refers-To') ?? '';
  const body = record.warcContentType === 'application/warc-fields' ? await readBody(record, LARGEST_FACTS) : null;
  const lines = body === null ? [] : body.toString('utf8').split('\r\n');
  const fields = lines.flatMap((line) => {
    const [, name, value] = /^mithaq-([a-z-]+): (.*)$/.exec(line) ?? [];
    return name !== undefined && value !== undefined ? [[name, value]] : [];
  });
  return { of, fields: Object.fromEntries(fields) };
}

/** The record's content; null where it is larger than the limit. */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of record) {
    size += piece.length;
    if (size > maxBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readRecord(record: WARCRecord, target: string | null, maxBytes: number, facts: Facts): Promise<ArchiveRecord> {
  const body = await readBody(record, maxBytes);
  if (body === null) return { ok: false, url: target, reason: 'the page is larger than the limit' };
  const receivedAt = new Date(record.warcDate ?? '');
  if (Number.isNaN(receivedAt.getTime())) return { ok: false, url: target, reason: 'the record has no date' };
  const http = record.httpHeaders;
  const received = http ? readHeaders(http.headers) : { 'content-type': record.warcContentType ?? 'text/plain' };
  const status = http?.statusline.replace(/^HTTP\/\S+\s*/, '');
  const own = facts.of !== '' && facts.of === record.warcHeader('WARC-Record-ID') ? Object.entries(facts.fields) : [];
  const note = NOTE.slice(FACT.length);
  const notes = own.flatMap(([name, value]) => (name.startsWith(note) ? [[`:${name.slice(note.length)}`, value]] : []));
  const headers = { ...received, ...(status && { [STATUS]: status }), ...Object.fromEntries(notes) };
  const url = target === null || target.startsWith(BY_CONTENT) ? null : target.replace(/^<|>$/g, '');
  const about = Object.fromEntries(own.filter(([name]) => !name.startsWith(note)));
  return { ok: true, about, capture: makeCapture(body, { url, headers, receivedAt: record.warcDate ?? '' }) };
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
