import type { Rule } from '../rule.ts';

const SAYS_AGAIN = ['affirm', 'renew'] as const;

/** They say again a commitment or a shared position. What stands inside «أكد» decides: a refusal and a will have rules of their own. */
export const reaffirmationRules = [
  {
    id: 'ar.refuse.akkada-rafd',
    act: 'refused',
    says: 'A party affirms its refusal of something.',
    when: [
      { cue: [...SAYS_AGAIN, 'voice'], form: 'says' },
      { cue: ['rafada'], form: 'noun', within: 4, from: 'object', object: 'after' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'أكد الجانبان العراقي والسوري رفضهما أي تدخل خارجي.' },
      { slots: { who: 'QAT' }, text: 'جددت قطر رفضها تهجير الفلسطينيين.' },
    ],
    counter: [{ why: 'support, not refusal', text: 'جددت قطر دعمها الشعب السوري.' }],
  },
  {
    id: 'ar.intend.akkada-hirs',
    act: 'intended',
    says: 'A party affirms its will, its wish or its readiness to cooperate.',
    when: [
      { cue: [...SAYS_AGAIN, 'voice'], form: 'says' },
      { cue: ['intend', 'hope'], form: 'noun', within: 5, from: 'object', pivot: true },
      { list: ['on', 'in', 'to', 'cooperationwork', 'relations'], within: 9, object: 'after' },
    ],
    sharing: 'actor',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'أكد الجانبان العراقي والإسباني حرصهما على توسيع التعاون.' },
      { slots: { who: 'QAT' }, text: 'وأعربت قطر عن رغبتها في زيادة استثماراتها في المغرب.' },
    ],
    counter: [{ why: 'regret is no will', text: 'وأعربت قطر عن أسفها لما يجري في السودان.' }],
  },
  {
    id: 'ar.reaffirm.akkada-iltizam',
    act: 'reaffirmed',
    says: 'A party affirms its commitment or its support.',
    when: [
      { cue: [...SAYS_AGAIN, 'voice'], form: 'says' },
      { list: ['accusation'], within: 3, from: 'object', absent: true },
      {
        cue: ['pledge', 'daama', 'wasala-do', 'istamarra', 'support', 'tamassaka'],
        form: 'noun',
        within: 5,
        from: 'object',
        object: 'here',
      },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'جددت الولايات المتحدة التزامها بأمن العراق.' },
      { slots: { who: 'MAR,QAT' }, text: 'أكد المغرب وقطر التزامهما بتعزيز العلاقات الثنائية.' },
    ],
    counter: [{ why: 'no other party is concerned', text: 'أكدت وزارة التربية العراقية التزامها بموعد الامتحانات.' }],
  },
  {
    id: 'ar.reaffirm.akkada-taawun',
    act: 'reaffirmed',
    says: 'A party affirms the cooperation, its importance, or the work to be done together.',
    when: [
      { cue: [...SAYS_AGAIN], form: 'says' },
      { list: ['importance', 'relations', 'cooperationwork', 'position'], within: 4, from: 'object', object: 'here' },
      { list: ['relations', 'joint', 'pair', 'position'], within: 12 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'أكد وزير الداخلية العراقي أهمية التعاون الأمني مع إسبانيا.' },
      { slots: { who: 'MAR,QAT' }, text: 'وشدد الجانبان المغربي والقطري على تعزيز التعاون في مجال الطاقة.' },
    ],
    counter: [{ why: 'the importance of something at home', text: 'أكد وزير الصحة العراقي أهمية النظافة.' }],
  },
  {
    id: 'ar.reaffirm.akkada-anna-taawun',
    act: 'reaffirmed',
    says: 'A party affirms that the cooperation goes on or matters.',
    when: [
      { cue: [...SAYS_AGAIN], form: 'says' },
      { list: ['that'], within: 24, object: 'after' },
      { list: ['relations'], within: 3 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'أكد وزير الدفاع العراقي أن التعاون مع الولايات المتحدة مستمر.' },
      { slots: { who: 'QAT' }, text: 'وأكد أمير قطر أن العلاقات مع المغرب راسخة.' },
    ],
    counter: [{ why: 'news of something else', text: 'أكد وزير الدفاع العراقي أن القوات دخلت المدينة.' }],
  },
  {
    id: 'ar.reaffirm.akkadaa',
    act: 'reaffirmed',
    says: 'Two parties affirm something together: a shared position, whatever its object.',
    when: [{ cue: [...SAYS_AGAIN], form: 'says' }],
    sharing: 'actor',
    together: true,
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'أكد العراق والولايات المتحدة مجددا أن القوات الأجنبية موجودة بدعوة من بغداد.' },
      { slots: { who: 'MAR,QAT' }, text: 'وشدد الوزيران المغربي والقطري على ضرورة وقف إطلاق النار.' },
    ],
    counter: [{ why: 'one voice alone', text: 'وشدد الوزير المغربي على ضرورة وقف إطلاق النار.' }],
  },
] as const satisfies readonly Rule[];
