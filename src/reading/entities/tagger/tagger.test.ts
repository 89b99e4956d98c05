import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OperatorError } from '../../../base/index.ts';
import { prepareText } from '../../text/prepare.ts';
import { readLine } from '../line.ts';
import { packModel, unpackModel } from './model-file.ts';
import { NumberTable } from './number-table.ts';
import { openTagger } from './open-tagger.ts';
import { LABELS, Tagger } from './tagger.ts';

const models = new URL('../../../../models/', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('tagger-1.bin', models)));

/** «type words» for each name of the text's sentences. */
function namesIn(text: string, tagger: Tagger): string[] {
  return prepareText(text, { language: 'ar', published: null }).sentences.flatMap((sentence) => {
    const line = readLine(sentence);
    return tagger.findRuns(line).map(({ from, to, type }) => `${type} ${text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end)}`);
  });
}

describe('names that the model finds', () => {
  const cases: [text: string, expected: string[], why: string][] = [
    [
      'وصل الرئيس الأميركي جورج بوش إلى عمان حيث التقى الملك عبد الله الثاني.',
      ['PERS جورج بوش', 'LOC عمان', 'PERS عبد الله الثاني'],
      'people behind their titles, a city behind a verb of motion',
    ],
    [
      'قالت وكالة رويترز إن كوفي عنان دعا إلى وقف إطلاق النار في لبنان.',
      ['ORG رويترز', 'PERS كوفي عنان', 'LOC لبنان'],
      'an agency without its head noun',
    ],
    ['فاز ريال مدريد على ضيفه فالنسيا بهدفين.', ['ORG ريال مدريد', 'ORG فالنسيا'], 'clubs that bear the names of cities'],
    ['استمرت الأمطار على المرتفعات حتى ساعة متأخرة من الليل.', [], 'a sentence without a name'],
  ];
  test.each(cases)('%s', (text, expected, why) => {
    expect(namesIn(text, openTagger()), why).toEqual(expected);
  });

  test('a text in another script has no names', () => {
    expect(namesIn('Генсек прибыл в Москву. 北京 2015', openTagger())).toEqual([]);
  });
});

describe('the model file', () => {
  test('is the one that its README describes', () => {
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(readFileSync(new URL('README.md', models), 'utf8')).toContain(digest);
    expect(bytes.length).toBeLessThan(10_000_000);
  });
  test('says which version it is, and is refused where it is of another, cut short or too long', () => {
    expect(new TextDecoder().decode(bytes.subarray(0, 8))).toBe('MITHAQ01');
    const other = Uint8Array.from(bytes);
    other[7] = 0x32;
    const tooLong = new Uint8Array(bytes.length + 4);
    tooLong.set(bytes);
    for (const wrong of [other, bytes.subarray(0, 4000), bytes.subarray(0, 3), new Uint8Array(0), tooLong]) {
      expect(() => unpackModel(wrong)).toThrow(OperatorError);
    }
  });
  test('comes back from its bytes as it was packed', () => {
    const weights = {
      features: Int32Array.of(-7, 9),
      weights: new Int8Array(2 * LABELS.length).fill(-3),
      moves: new Int16Array(90).fill(5),
    };
    const clusterWords = Int32Array.of(1, 2);
    const packed = packModel(weights, {
      clusterWords,
      clusters: Uint16Array.of(1, 2, 3, 4, 5, 1023),
      habitWords: Int32Array.of(8),
      habits: Uint8Array.of(1, 2, 3, 4),
    });
    const model = unpackModel(packed);
    expect(model.weights).toEqual(weights);
    expect([model.lore.clusters(2), model.lore.clusters(3), model.lore.habits(8)]).toEqual([[4, 5, 1023], null, [1, 2, 3, 4]]);
  });
});

describe('tagging', () => {
  const { weights, lore } = unpackModel(bytes);
  const words = fc.constantFrom('في', 'محمد', 'باريس', 'وزير', '(', '12', 'NATO', '\u0000', '\ud800', 'ـ', '«', 'والشركة');

  test('gives every word one label, an I- only behind its kind, and the same again whatever it read before', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (picked) => {
        const text = picked.join(' ');
        const [sentence] = prepareText(text, { language: 'ar', published: null }).sentences;
        if (sentence === undefined) return;
        const line = readLine(sentence);
        const labels = openTagger().tag(line);
        expect(labels).toEqual(new Tagger(weights, lore, 3).tag(line));
        labels.forEach((label, i) => {
          if (label > 0 && label % 2 === 0) expect([label - 1, label]).toContain(labels[i - 1]);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('a table of numbers finds each key where it was handed in, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), fc.integer(), (keys, other) => {
      const table = new NumberTable(Int32Array.from(keys));
      keys.forEach((key, n) => {
        expect(table.find(key)).toBe(n);
      });
      expect(table.find(other | 0)).toBe(keys.indexOf(other | 0));
    }),
  );
});
