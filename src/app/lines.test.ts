import { expect, test } from 'vitest';
import { type Line, splitLines } from './lines.ts';

async function split(pieces: readonly (string | Uint8Array)[], longest?: number): Promise<Line[]> {
  async function* source() {
    for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
  return Array.fromAsync(splitLines(source(), longest));
}

const cases: [readonly (string | Uint8Array)[], string[], string][] = [
  [['a\nb\n'], ['a', 'b'], 'two lines'],
  [['a\nb'], ['a', 'b'], 'the last line needs no line feed'],
  [['a', 'b\nc', 'd'], ['ab', 'cd'], 'lines run over pieces'],
  [['\n\n a \n\n'], [' a '], 'empty lines are left out'],
  [['\uFEFFa\n'], ['a'], 'a byte order mark is no part of the line'],
  [[Uint8Array.of(0xd8), Uint8Array.of(0xa7, 0x0a)], ['ا'], 'a letter cut in two is one letter'],
  [[Uint8Array.of(0x61, 0xff, 0x0a)], ['a\uFFFD'], 'a broken byte is shown as such'],
  [[], [], 'nothing in, nothing out'],
];
test.each(cases)('%j', async (pieces, expected) => {
  expect((await split(pieces)).map((line) => line.text)).toEqual(expected);
});

test('a line that is too long is refused, and the next one is read', async () => {
  const lines = await split(['{"id":"x",', 'y'.repeat(50), 'z'.repeat(50), '\nnext\n'], 40);
  expect(lines.map((line) => [line.number, line.refused !== undefined])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(lines[0]?.text).toBe('{"id":"x",');
});
