// The quick ways through a text give what the plain ones give, on any string.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithMap } from './fold.ts';
import { scanTokens, splitTokens } from './tokens.ts';
import { ARABIC, DIGIT, JOIN, kindOf, LETTER, SURROGATE } from './unit-kinds.ts';

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 90 }).map((codes) => String.fromCharCode(...codes));
const arabic = fc.array(fc.integer({ min: 0x600, max: 0x6ff }), { maxLength: 90 }).map((codes) => String.fromCharCode(...codes));
const news = fc
  .array(fc.constantFrom(...'أبة ى.،,12٣"\u0640\u064e\u0654\u0301\u200f\n\ud83c\udf0d\ufefb\ufedfLé\'’'.split('')), { maxLength: 120 })
  .map((parts) => parts.join(''));
const strings = fc.oneof(units, arabic, news);

test('fold over units is fold with its map', () => {
  fc.assert(fc.property(strings, (text) => fold(text) === foldWithMap(text).text));
  fc.assert(fc.property(strings, (text) => fold(text.repeat(3)) === foldWithMap(text.repeat(3)).text));
});

test('a folded text is given back as it is', () => {
  const text = fold('وقعت الحكومتان مذكرة التفاهم في بغداد اليوم الأربعاء');
  expect(fold(text)).toBe(text);
});

/** The rules of `splitTokens` as one pattern over the kinds of the units. */
function matchTokens(text: string): number[] {
  const letters = ['s', 'l', 'a', 'e', 'd', 'j', 'm', 'u'];
  const isPair = (i: number) => text.codePointAt(i)! > 0xffff;
  const kinds = Array.from({ length: text.length }, (_, i) => {
    const code = text.charCodeAt(i);
    if (code === 0x27 || code === 0x2019) return 'q';
    if ([0x2e, 0x2c, 0x66b, 0x66c].includes(code)) return 'p';
    if (kindOf(code) === SURROGATE && isPair(i)) return 'h';
    return letters[kindOf(code)]!;
  }).join('');
  const found: number[] = [];
  for (const match of kinds.matchAll(/j*a[aj]*|e(?:[ejd]|q(?=e))*|d(?:d|p(?=d))*|h.|[mupqh]/g)) {
    const start = match.index;
    const kind = kindOf(text.charCodeAt(start));
    found.push(start, start + match[0].length, kind === DIGIT ? 1 : kind === ARABIC || kind === LETTER || kind === JOIN ? 0 : 2);
  }
  return found;
}

test('the scan finds what one pattern over the kinds of units finds', () => {
  fc.assert(
    fc.property(strings, (text) => {
      expect([...scanTokens(text, 0, text.length)]).toEqual(matchTokens(text));
    }),
  );
});

test('tokens stand where the scan says, from any offset', () => {
  const sorts = ['word', 'number', 'mark'];
  fc.assert(
    fc.property(strings, fc.nat(90), (text, from) => {
      const start = Math.min(from, text.length);
      const tokens = splitTokens(text, start, text.length).flatMap((token) => [token.start, token.end, sorts.indexOf(token.kind)]);
      expect(tokens).toEqual([...scanTokens(text, start, text.length)]);
    }),
  );
});

test('a text longer than the room that is kept', () => {
  const text = 'وقّعت الحكومتان مذكرة '.repeat(20_000);
  expect(fold(text)).toBe(foldWithMap(text).text);
  expect(scanTokens(text, 0, text.length).length).toBe(3 * 3 * 20_000);
});
