import { expect, test } from 'vitest';
import { explainText } from './explain.ts';

const facts = { language: 'ar', published: '2024-01-10', title: 0 } as const;

test('says which rule fired, at which word', () => {
  const text = 'اتفق العراق وإسبانيا على تبادل المعلومات.';
  const [sentence] = explainText(text, facts);
  expect(sentence!.fired.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['ar.commit.ittafaqa-ala', text.slice(0, 4)],
  ]);
  expect(sentence!.statements).toHaveLength(1);
  expect(sentence!.words[0]).toMatchObject({ cues: ['agree.ittafaqa'], verb: true });
});

test('says why a rule that matched gave no statement', () => {
  const [sentence] = explainText('ناقش البرلمان العراقي قانون الموازنة.', facts);
  expect(sentence!.statements).toEqual([]);
  expect(sentence!.turnedDown.map(({ rule, why }) => [rule, why])).toContainEqual(['ar.discuss.bahatha', 'a joint act of one party alone']);
});

test('says what a rule that nearly fired was missing', () => {
  const [sentence] = explainText('وقع انفجار في العراق.', facts);
  expect(sentence!.nearlyFired.find(({ rule }) => rule === 'ar.sign.waqqaa')?.why).toContain('instrument');
});

test('any text has an answer', () => {
  expect(explainText('', facts)).toEqual([]);
  expect(explainText('\u0000\ud800', facts).length).toBeLessThanOrEqual(1);
});
