import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';

export class TooLarge extends Error {}
export class UnknownCoding extends Error {}

const CODINGS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};
/** Nobody packs a page more than twice. */
const MOST_CODINGS = 2;

/**
 * The bytes of a body after its `Content-Encoding`. Counts while inflating and stops at `maxBytes`, so that a bomb never unfolds.
 * Throws TooLarge, UnknownCoding, or the error of a broken stream.
 */
export async function readInflated(body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim());
  const packed = codings.filter((coding) => coding !== '' && coding !== 'identity').reverse();
  if (packed.length > MOST_CODINGS || packed.some((coding) => !Object.hasOwn(CODINGS, coding))) {
    // An abandoned body reports its own end as an error, which nobody else would catch.
    body.on('error', () => {}).destroy();
    throw new UnknownCoding(encoding);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const count = new Transform({
    transform(piece: Uint8Array, _encoding, done) {
      size += piece.length;
      if (size > maxBytes) return done(new TooLarge());
      pieces.push(piece);
      done();
    },
  });
  await pipeline([body, ...packed.map((coding) => CODINGS[coding]!()), count.resume()]);
  return new Uint8Array(Buffer.concat(pieces));
}
