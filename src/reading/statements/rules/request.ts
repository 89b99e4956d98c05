import type { Rule } from '../rule.ts';

/** A party asks, declines, or halts. */
export const requestRules = [
  {
    id: 'ar.call.daa-ila',
    act: 'called',
    says: 'A party calls on another to do something.',
    when: [{ cue: ['daa', 'haththa', 'nashada', 'talaba'], form: 'says' }],
    sharing: 'ask',
    examples: [
      { slots: { who: 'IRQ' }, text: 'دعا العراق الولايات المتحدة إلى الإسراع في التسليح.' },
      { slots: { who: 'QAT' }, text: 'ناشدت قطر الأمم المتحدة زيادة المساعدات.' },
    ],
    counter: [{ why: 'within one state', text: 'دعا البرلمان العراقي الحكومة إلى الاستقالة.' }],
  },
  {
    id: 'ar.call.talaba-min',
    act: 'called',
    says: 'A party requests something of another.',
    when: [{ cue: ['talab'], form: 'verb' }],
    sharing: 'ask',
    examples: [
      { slots: { who: 'IRQ' }, text: 'طلب العراق من الولايات المتحدة تمديد المهمة.' },
      { slots: { who: 'SYR' }, text: 'طلبت سوريا من قطر دعم قطاع الكهرباء.' },
    ],
    counter: [{ why: 'within one state', text: 'طلب رئيس الوزراء العراقي من البرلمان تأجيل الجلسة.' }],
  },
  {
    id: 'ar.refuse.rafada',
    act: 'refused',
    says: 'A party declines, denies or cancels something that concerns another.',
    when: [
      { cue: ['rafada', 'nafa', 'algha', 'istabada', 'imtanaa'], form: 'says' },
      { list: ['comment'], within: 14, absent: true },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'رفض العراق طلب الولايات المتحدة تمديد المهمة.' },
      { slots: { who: 'USA' }, text: 'ألغت الولايات المتحدة تسليم الطائرات إلى العراق.' },
    ],
    counter: [{ why: 'no comment is no refusal', text: 'رفضت السفارة الأميركية في العراق التعليق.' }],
  },
  {
    id: 'ar.refuse.tarajaa-an',
    act: 'refused',
    says: 'A party goes back on something.',
    when: [
      { cue: ['tarajaa'], form: 'verb' },
      { list: ['from'], within: 5, object: 'after' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'تراجعت الولايات المتحدة عن صفقة الطائرات مع العراق.' },
      { slots: { who: 'ESP' }, text: 'تراجعت إسبانيا عن تسليم السفن إلى المغرب.' },
    ],
    counter: [{ why: 'prices fall', text: 'تراجعت أسعار النفط العراقي في الولايات المتحدة.' }],
  },
  {
    id: 'ar.refuse.ilgha',
    act: 'refused',
    says: 'A noun tells of the cancelling of a deal or a delivery.',
    when: [
      { cue: ['algha'], form: 'noun' },
      { list: ['instrument', 'handover'], within: 2, object: 'here', pivot: true },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'وأثار إلغاء تسليم الطائرات الأميركية للعراق جدلا.' },
      { slots: { who: 'ESP' }, text: 'وجاء ذلك بعد إلغاء صفقة السفن الإسبانية للمغرب.' },
    ],
    counter: [{ why: 'fees at home', text: 'وأثار إلغاء الرسوم في العراق ارتياحا.' }],
  },
  {
    id: 'ar.suspend.allaqa',
    act: 'suspended',
    says: 'A party halts or puts off a cooperation, a delivery or a meeting.',
    when: [
      { cue: ['suspend'], form: 'verb' },
      { list: ['relations', 'instrument', 'deed', 'meeting', 'exercise', 'membership'], within: 10, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'علقت الولايات المتحدة تسليم طائرات إلى العراق.' },
      { slots: { who: 'ESP' }, text: 'جمدت إسبانيا التعاون مع المغرب.' },
    ],
    counter: [{ why: 'remarks on something', text: 'علق الوزير العراقي على الصور القادمة من سوريا.' }],
  },
  {
    id: 'ar.suspend.tamma-taliq',
    act: 'suspended',
    says: 'A cooperation was halted or put off, in the passive («تم تأجيل»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['suspend'], form: 'noun', within: 4 },
      { list: ['relations', 'instrument', 'deed', 'meeting', 'exercise', 'membership'], within: 6, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'وتم تأجيل الاجتماع بين العراق والولايات المتحدة.' },
      { slots: { who: 'ESP,MAR' }, text: 'وجرى تعليق المفاوضات بين إسبانيا والمغرب.' },
    ],
    counter: [{ why: 'within one state', text: 'تم تأجيل الاجتماع في البرلمان العراقي.' }],
  },
] as const satisfies readonly Rule[];
