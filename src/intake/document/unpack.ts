import { Unzip, UnzipInflate } from 'fflate';
import type { Maybe } from '../../base/index.ts';

/** So little is handed to the inflater at once that what it makes of it (a thousandfold at most) can be counted in time. */
const SLICE = 16 * 1024;

/** The named parts of a ZIP archive. Counts what really comes out, whatever the archive announces, and stops at `maxBytes` in all. */
export function unpackParts(bytes: Uint8Array, names: ReadonlySet<string>, maxBytes: number): Maybe<ReadonlyMap<string, Uint8Array>> {
  const pieces = new Map<string, Uint8Array[]>();
  let size = 0;
  let broken = false;
  const unzip = new Unzip((file) => {
    if (!names.has(file.name) || pieces.has(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, piece) => {
      if (error) broken = true;
      else {
        size += piece.length;
        own.push(piece);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !broken && size <= maxBytes; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    }
  } catch {
    broken = true;
  }
  if (size > maxBytes) return { ok: false, reason: 'the document unpacks to more than the limit' };
  if (broken) return { ok: false, reason: 'the file is a broken archive' };
  return { ok: true, value: new Map([...pieces].map(([name, own]) => [name, new Uint8Array(Buffer.concat(own))])) };
}
