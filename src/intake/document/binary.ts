/** Beginnings of files that hold no text, and what people call them. */
const BEGINNINGS: readonly (readonly [start: RegExp, name: string])[] = [
  [/^\x89PNG\r\n/, 'a picture (PNG)'],
  [/^\xff\xd8\xff/, 'a picture (JPEG)'],
  [/^GIF8[79]a/, 'a picture (GIF)'],
  [/^RIFF[\s\S]{4}(?:WEBP)/, 'a picture (WebP)'],
  [/^[\s\S]{4}ftyp/, 'a film or a sound'],
  [/^(?:ID3|OggS|fLaC|RIFF[\s\S]{4}WAVE)/, 'a sound'],
  [/^\x1a\x45\xdf\xa3/, 'a film'],
  [/^\x1f\x8b/, 'a packed file (gzip): unpack it first'],
  [/^\x28\xb5\x2f\xfd/, 'a packed file (zstd): unpack it first'],
  [/^(?:7z\xbc\xaf|Rar!\x1a)/, 'an archive: unpack it first'],
  [/^(?:\x7fELF|MZ[\s\S]{2}\0)/, 'a program'],
  [/^SQLite format 3\0/, 'a database'],
];
/** As much of a text as is looked at. */
const SAMPLE = 65_536;
/** Random bytes hold over a tenth of control characters; a text with a stray NUL or a cut character a few in all. */
const SHARE = 0.04;
const FEWEST = 4;
const UNWRITTEN = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

/** Why bytes are no text, in plain words: by the beginning of the file (`start`, one character a byte) or by what decoding made of it. Null for text. */
export function findBinary(start: string, text: string): string | null {
  const known = BEGINNINGS.find(([beginning]) => beginning.test(start));
  if (known) return `this is ${known[1]}`;
  const sample = text.slice(0, SAMPLE);
  const unwritten = sample.match(UNWRITTEN)?.length ?? 0;
  return unwritten >= FEWEST && unwritten > sample.length * SHARE
    ? 'this is no text: its bytes are no characters of any known writing'
    : null;
}
