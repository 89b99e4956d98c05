import type { Rule } from '../rule.ts';

/** They went over a topic. */
export const discussionRules = [
  {
    id: 'ar.discuss.darasa',
    act: 'discussed',
    says: 'A party studies a matter of cooperation.',
    when: [{ cue: ['darasa', 'rajaa'], form: 'verb' }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'تدرس وزارة الدفاع الأميركية طلب العراق شراء طائرات.' },
      { slots: { who: 'ESP' }, text: 'تدرس الحكومة الإسبانية توسيع التعاون الأمني مع العراق.' },
    ],
    counter: [{ why: 'no one else is concerned', text: 'تدرس وزارة التربية العراقية تأجيل الامتحانات.' }],
  },
  {
    id: 'ar.discuss.mubahathat',
    act: 'discussed',
    says: 'Talks that name their parties turn on a topic («تركزت المباحثات المصرية القطرية على»).',
    when: [
      { cue: ['discuss'], form: 'verb' },
      { list: ['talks'], pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'EGY,QAT' }, text: 'تركزت المباحثات المصرية القطرية على زيادة الاستثمارات.' },
      { slots: { who: 'DZA,NER' }, text: 'وتناولت المحادثات بين الجزائر والنيجر مشروع أنبوب الغاز.' },
    ],
    counter: [{ why: 'within one state', text: 'تناولت المباحثات في البرلمان العراقي قانون الموازنة.' }],
  },
  {
    id: 'ar.discuss.bahatha',
    act: 'discussed',
    says: 'Parties discuss, review, take up, consult on something.',
    when: [
      { cue: ['discuss', 'dialogue'], form: 'verb' },
      { list: ['meal'], within: 8, absent: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'بحث وزير الدفاع العراقي مع نظيره الأميركي مستقبل مهمة التحالف.' },
      { slots: { who: 'IRQ,SYR' }, text: 'ناقش الجانبان العراقي والسوري أمن الحدود.' },
    ],
    counter: [{ why: 'within one state', text: 'ناقش البرلمان العراقي قانون الموازنة.' }],
  },
  {
    id: 'ar.discuss.tabadala-ara',
    act: 'discussed',
    says: 'Parties exchange views.',
    when: [{ cue: ['tabadala'] }, { list: ['views'], within: 8 }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'MAR,QAT' }, text: 'تبادل الوزيران المغربي والقطري وجهات النظر حول القضايا الإقليمية.' },
      { slots: { who: 'IRQ,ESP' }, text: 'كما تبادل الجانبان العراقي والإسباني الآراء بشأن مكافحة الجريمة.' },
    ],
    counter: [{ why: 'fire is exchanged, not views', text: 'تبادل الجيش العراقي إطلاق النار مع مسلحين قرب الحدود السورية.' }],
  },
  {
    id: 'ar.discuss.jara-bahth',
    act: 'discussed',
    says: 'A topic was discussed, in the passive («جرى بحث»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['discuss'], form: 'noun', within: 16, pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'وجرى بحث التعاون العسكري بين العراق والولايات المتحدة.' },
      { slots: { who: 'MAR,QAT' }, text: 'وتم خلال اللقاء بين الوزير المغربي والوزير القطري استعراض العلاقات الثنائية.' },
    ],
    counter: [{ why: 'within one state', text: 'وجرى بحث الموازنة في البرلمان العراقي.' }],
  },
  {
    id: 'ar.discuss.li-bahth',
    act: 'discussed',
    says: 'A meeting that was held served to discuss something («لبحث»), or a headline names the discussion and both sides.',
    when: [{ cue: ['discuss'], form: 'noun' }],
    sharing: 'joint',
    named: true,
    follows: true,
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'بحث أمن الحدود بين العراق وسوريا.' },
      { slots: { who: 'IRQ,USA' }, text: 'بحث التعاون العسكري بين العراق والولايات المتحدة.' },
    ],
    counter: [{ why: 'a study, and no parties', text: 'نشرت جامعة بغداد بحث الطالب.' }],
  },
] as const satisfies readonly Rule[];
