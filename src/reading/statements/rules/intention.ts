import type { Rule } from '../rule.ts';
import { WORK } from './work.ts';

/** They say that they mean to. Always in the future. */
export const intentionRules = [
  {
    id: 'ar.intend.min-al-muqarrar',
    act: 'intended',
    says: 'A visit, a meeting or a signing is scheduled or expected.',
    when: [
      { list: ['scheduled'] },
      { cue: ['visit', 'meet', 'hold', 'sign', 'discuss', 'agree', 'give', 'qama', 'sharaka'], within: 7, pivot: true },
    ],
    sharing: 'joint',
    ahead: true,
    examples: [
      { slots: { who: 'ESP,IRQ' }, text: 'من المقرر أن يلتقي وزير الداخلية الإسباني نظيره العراقي غدا.' },
      { slots: { who: 'MAR,QAT' }, text: 'ومن المنتظر أن يوقع المغرب وقطر اتفاقيات جديدة.' },
    ],
    counter: [{ why: 'within one state', text: 'من المقرر أن يجتمع مجلس الوزراء العراقي غدا.' }],
  },
  {
    id: 'ar.call.saa-li-iqna',
    act: 'called',
    says: 'A party tries to persuade another.',
    when: [
      { cue: ['saa'], form: 'verb' },
      { list: ['attempt'], within: 10, object: 'after' },
    ],
    sharing: 'ask',
    examples: [
      { slots: { who: 'IRQ' }, text: 'سعى وزير الدفاع العراقي إلى إقناع الحكومة الإسبانية بتمديد التدريب.' },
      { slots: { who: 'USA' }, text: 'تسعى الولايات المتحدة لإقناع العراق بتأجيل الموعد.' },
    ],
    counter: [{ why: 'no persuading', text: 'تسعى الولايات المتحدة إلى توسيع التعاون مع العراق.' }],
  },
  {
    id: 'ar.intend.yatazim',
    act: 'intended',
    says: 'A party means, plans, strives or hopes to do something with another.',
    when: [
      { cue: ['nawa', 'itazama', 'azama', 'tatallaa', 'saa', 'raghiba', 'harasa', 'khattata', 'istaadda'], form: 'says' },
      { list: WORK, within: 8, from: 'object' },
    ],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ' }, text: 'يعتزم العراق توقيع مذكرة مع إسبانيا.' },
      { slots: { who: 'ESP' }, text: 'تتطلع إسبانيا إلى توسيع التعاون مع العراق.' },
    ],
    counter: [{ why: 'no other party is concerned', text: 'يعتزم العراق زيادة الرواتب.' }],
  },
  {
    id: 'ar.intend.hirs',
    act: 'intended',
    says: 'A noun tells of the will, the wish or the readiness of a party to cooperate.',
    when: [
      { cue: ['nawa', 'itazama', 'azama', 'tatallaa', 'raghiba', 'harasa', 'istaadda', 'arada', 'amala'], form: 'noun' },
      { list: ['on', 'in', 'to', 'cooperationwork', 'relations'], within: 9 },
    ],
    sharing: 'actor',
    ahead: true,
    notBehind: ['motive', 'from', 'time'],
    examples: [
      { slots: { who: 'IRQ' }, text: 'وقال الوزير إن حرص العراق على تطوير العلاقات مع سوريا ثابت.' },
      { slots: { who: 'MAR,QAT' }, text: 'هناك رغبة بين المغرب وقطر في توسيع التجارة.' },
    ],
    counter: [{ why: 'only the motive', text: 'انطلاقا من حرص الحكومة العراقية على المواطن، خفضت الأسعار.' }],
  },
  {
    id: 'ar.intend.hadafuna',
    act: 'intended',
    says: 'A speaker names his side’s aim.',
    when: [{ list: ['aim'] }],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'ESP' }, text: 'وقال رئيس الوزراء الإسباني: هدفنا توسيع التعاون مع العراق.' },
      { slots: { who: 'USA' }, text: 'وقال وزير الدفاع الأميركي إن هدفنا هو دعم العراق.' },
    ],
    counter: [{ why: 'a goal in a match', text: 'سجل اللاعب العراقي هدفا.' }],
  },
] as const satisfies readonly Rule[];
