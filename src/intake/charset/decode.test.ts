import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes } from './decode.ts';

/** The bytes of a text in a one-byte encoding, by turning its decoder round. */
function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(charset).decode(Uint8Array.of(byte)));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

// Written for this test.
const NEWS = 'أعلنت وزارة الخارجية أن اللجنة المشتركة ستجتمع في بغداد الشهر المقبل لبحث التعاون الأمني.';
const FRENCH = 'Le ministère a annoncé que la commission se réunira à Bagdad.';

const GERMAN = 'Über die Straße führt für Fußgänger und Züge eine schöne Brücke nach Österreich.';

const page = (head: string): string => `<html><head>${head}</head><body>${NEWS}</body></html>`;

test.each([
  [page(''), 'utf-8', undefined, 'utf-8', 'utf-8', 'nothing declared, valid UTF-8'],
  [page(''), 'windows-1256', undefined, 'windows-1256', 'letters', 'nothing declared, Arabic by its letters'],
  [page(''), 'iso-8859-6', undefined, 'iso-8859-6', 'letters', 'the other Arabic encoding'],
  [page(''), 'windows-1256', 'text/html; charset=windows-1256', 'windows-1256', 'header', 'the header says so'],
  [page('<meta charset="windows-1256">'), 'windows-1256', 'text/html', 'windows-1256', 'declaration', 'meta charset'],
  [
    page('<meta http-equiv="Content-Type" content="text/html; charset=cp1256">'),
    'windows-1256',
    '',
    'windows-1256',
    'declaration',
    'http-equiv, alias',
  ],
  [`<?xml version="1.0" encoding="windows-1256"?><a>${NEWS}</a>`, 'windows-1256', '', 'windows-1256', 'declaration', 'XML declaration'],
  [page('<meta charset="utf-8">'), 'windows-1256', 'text/html; charset=utf-8', 'windows-1256', 'letters', 'declared UTF-8, but is not'],
  [page('<meta charset="no-such">'), 'utf-8', 'text/html; charset=nonsense', 'utf-8', 'utf-8', 'unknown names are passed over'],
  [`\ufeff${NEWS}`, 'utf-8', 'text/html; charset=windows-1256', 'utf-8', 'bom', 'the mark is stronger than the header'],
  [FRENCH, 'windows-1252', undefined, 'windows-1252', 'last-resort', 'Latin letters are not taken for Arabic'],
  [GERMAN, 'windows-1252', undefined, 'windows-1252', 'last-resort', 'nor with many of them'],
  ['plain', 'utf-8', undefined, 'utf-8', 'utf-8', 'ASCII'],
])('%# %s', (text, written, contentType, charset, foundBy, why) => {
  const decoded = decodeBytes(encode(text, written), { contentType });
  expect({ ...decoded, why }).toEqual({ text: text.replace('\ufeff', ''), charset, foundBy, why });
});

test('UTF-16 with and without a mark', () => {
  const text = `<?xml version="1.0" encoding="utf-16"?><a>${NEWS}</a>`;
  const little = Buffer.from(text, 'utf16le');
  expect(decodeBytes(little)).toMatchObject({ text, charset: 'utf-16le' });
  expect(decodeBytes(Buffer.from(little).swap16())).toMatchObject({ text, charset: 'utf-16be' });
  expect(decodeBytes(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({ text, foundBy: 'bom' });
});

test('a page cut in the middle of a letter is still UTF-8', () => {
  const bytes = encode(NEWS, 'utf-8');
  const { text, charset } = decodeBytes(bytes.subarray(0, 40));
  expect({ charset, text }).toEqual({ charset: 'utf-8', text: `${new TextDecoder().decode(bytes.subarray(0, 39))}\ufffd` });
});

test('NUL and broken bytes become U+FFFD and nothing around them is lost', () => {
  const bytes = Uint8Array.of(...encode(NEWS, 'utf-8'), 0, 0xff, 0x41);
  expect(decodeBytes(bytes).text).toBe(`${NEWS}\ufffd\ufffdA`);
});

test('any bytes under any header decode, in bounded time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.option(fc.string(), { nil: undefined }), (bytes, contentType) => {
      const { text } = decodeBytes(bytes, { contentType });
      expect(text).not.toContain('\0');
    }),
    { numRuns: 300 },
  );
  const start = performance.now();
  for (const byte of [0, 0x3c, 0xc7, 0xff]) decodeBytes(new Uint8Array(4_000_000).fill(byte));
  decodeBytes(Buffer.from('<meta '.repeat(500_000)));
  expect(performance.now() - start).toBeLessThan(10_000);
});
