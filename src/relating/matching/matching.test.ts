import { describe, expect, test } from 'vitest';
import type { Act, Bearing } from '../../base/index.ts';
import { saysUndertaking } from './concepts.ts';
import { matchBody } from './match-body.ts';
import { knowCommitment, matchCommitment, type StatementFacts } from './match-commitment.ts';

const BODIES = [
  { id: 'hmc', names: ['اللجنة العسكرية العليا'] },
  { id: 'jscd', names: ['Joint Security Cooperation Dialogue'] },
];

describe('a body by its name', () => {
  test.each<[string, string | null, string]>([
    ['اللجنة العسكرية العليا', 'hmc', 'the same words'],
    ['Higher Military Commission', 'hmc', 'the other language'],
    ['High Military Committee', 'hmc', 'as other outlets translate it'],
    ['حوار التعاون الأمني المشترك', 'jscd', 'the other language'],
    ['U.S.-Iraq Higher Military Commission', 'hmc', 'the states whose body it is are no part of its name'],
    ['اللجنة العسكرية العليا العراقية الأميركية', 'hmc', 'nor are their people'],
    ['HMC', null, 'an acronym alone may stand for anything'],
    ['Higher Medical Commission', null, 'the same acronym, expanded differently'],
    ['اللجنة', null, 'says less'],
    ['اللجنة العليا المشتركة', null, 'another committee'],
    ['', null, 'nothing'],
  ])('«%s» is %s: %s', (name, id) => expect(matchBody(name, BODIES)).toBe(id));
});

const said = (act: Act, wording: string, more: Partial<StatementFacts> = {}): StatementFacts => ({
  act,
  negated: false,
  wording,
  who: ['IRQ', 'USA'],
  area: [],
  body: null,
  due: null,
  date: null,
  ...more,
});
const KNOWN = [
  knowCommitment('form', said('committed', 'التزم الجانبان بتشكيل لجنة عسكرية عليا', { body: 'hmc' })),
  knowCommitment('end', said('committed', 'انتهاء المهمة العسكرية للتحالف في العراق بحلول نهاية أيلول 2025', { due: '2025-09-30' })),
  knowCommitment(
    'crime',
    said('committed', 'تبادل الخبرات والمعلومات في مكافحة المخدرات والاتجار بالبشر', { who: ['ESP', 'IRQ'], date: '2025-05-14' }),
  ),
  knowCommitment('meet', said('intended', 'جولات أخرى من الحوار الأمني المشترك', { body: 'jscd', date: '2023-08-08' })),
];
describe('what a later statement does to a commitment', () => {
  test.each<[string, StatementFacts, [string, Bearing] | null]>([
    ['forming the body completes', said('established', 'أُعلن إطلاق أعمال اللجنة العسكرية العليا', { body: 'hmc' }), ['form', 'completes']],
    [
      'a later promise on the same matter fulfils nothing',
      said('committed', 'سيشكل البلدان لجنة عسكرية عليا', { body: 'hmc' }),
      ['form', 'restates'],
    ],
    [
      'the same date in the other language restates',
      said('reaffirmed', "the Coalition's military mission in Iraq ends by September 2025", { due: '2025-09-30' }),
      ['end', 'restates'],
    ],
    [
      'a postponement delays',
      said('suspended', 'تأجيل انتهاء المهمة العسكرية للتحالف في العراق', { due: '2025-09-30' }),
      ['end', 'delays'],
    ],
    [
      'a denial contradicts',
      said('reaffirmed', 'انتهاء المهمة العسكرية للتحالف في العراق', { negated: true, due: '2025-09-30' }),
      ['end', 'contradicts'],
    ],
    ['a meeting carries it nowhere', said('met', 'اجتمعت اللجنة العسكرية العليا', { body: 'hmc' }), null],
    [
      'another pair of parties is another matter',
      said('delivered', 'تبادل الخبرات والمعلومات في مكافحة المخدرات والاتجار بالبشر', { who: ['MAR', 'QAT'] }),
      null,
    ],
    [
      'the signing that a promise was made at is its occasion, not its keeping',
      said('signed', 'تبادل الخبرات والمعلومات في مكافحة المخدرات والاتجار بالبشر', { who: ['ESP', 'IRQ'], date: '2025-05-15' }),
      null,
    ],
    [
      'what leans on a word is no part of it, and a state no part of the matter',
      said('reaffirmed', 'جدد العراق تعهده بالتبادل للخبرات وبالمعلومات لمكافحة المخدرات', { who: ['ESP', 'IRQ'] }),
      ['crime', 'restates'],
    ],
    [
      'a later meeting of the body keeps a promise to meet',
      said('met', 'عُقدت جولة الحوار الأمني المشترك', { body: 'jscd', date: '2024-07-23' }),
      ['meet', 'completes'],
    ],
    ['another due date is another undertaking', said('committed', 'انتهاء المهمة العسكرية للتحالف في العراق', { due: '2026-09-30' }), null],
    ['one shared word is not enough', said('delivered', 'مكافحة التصحر في الجنوب', { who: ['ESP', 'IRQ'] }), null],
  ])('%s', (_, statement, expected) => {
    const match = matchCommitment(statement, KNOWN);
    expect(match && [match.commitmentId, match.bearing]).toEqual(expected);
    if (match) expect(match.reasons.length).toBeGreaterThan(0);
  });
});

test.each<[string, boolean]>([
  ['جدد العراق التزامه بحماية المستشارين', true],
  ['وتعهدت بغداد مجددا بتأمينهم', true],
  ['جدد الطرفان القول إن القوات موجودة بدعوة', false],
  ['Iraq pledged again to protect the advisers', true],
  ['both sides stated once more that forces stay by invitation', false],
])('«%s» undertakes something: %s', (wording, expected) => expect(saysUndertaking(wording)).toBe(expected));
