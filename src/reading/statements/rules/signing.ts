import type { Rule } from '../rule.ts';

/** An instrument was signed, ratified, exchanged, or entered into force; a joint body was formed. */
export const signingRules = [
  {
    id: 'ar.sign.waqqaa',
    act: 'signed',
    says: 'Parties sign, conclude or ratify an instrument.',
    when: [
      { cue: ['sign'], form: 'verb' },
      { list: ['instrument'], within: 12, object: 'here' },
    ],
    sharing: 'joint',
    notBehind: ['what'],
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'وقع وزيرا الداخلية العراقي والإسباني اتفاقية أمنية في بغداد.' },
      { slots: { who: 'MAR,QAT' }, text: 'وقعت قطر والمغرب أحد عشر اتفاقا.' },
    ],
    counter: [{ why: 'here the word says that something happened', text: 'وقع انفجار في العراق قرب الحدود السورية.' }],
  },
  {
    id: 'ar.sign.waqqaa-bayna',
    act: 'signed',
    says: 'An instrument that was signed between parties is spoken of.',
    when: [
      { cue: ['sign'], form: 'verb' },
      { party: ['between'], within: 3 },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'ويستند التعاون إلى عقود أبرمت بين العراق والولايات المتحدة.' },
      { slots: { who: 'MAR,QAT' }, text: 'وتوسع المذكرات التي وقعت بين المغرب وقطر التبادل الثقافي.' },
    ],
    counter: [{ why: 'clashes, not an instrument', text: 'ووقعت اشتباكات عنيفة على الحدود بين العراق وسوريا.' }],
  },
  {
    id: 'ar.sign.tamma-tawqi',
    act: 'signed',
    says: 'An instrument was signed, in the passive («تم توقيع»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['sign'], form: 'noun', within: 8 },
      { list: ['instrument'], within: 4, pivot: true, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'وتم توقيع مذكرة تفاهم بين العراق وإسبانيا.' },
      { slots: { who: 'MAR,QAT' }, text: 'جرى التوقيع على اتفاقية بين المغرب وقطر.' },
    ],
    counter: [{ why: 'a club and a player', text: 'تم توقيع عقد اللاعب العراقي.' }],
  },
  {
    id: 'ar.sign.tawqi',
    act: 'signed',
    says: 'A noun tells of the signing of an instrument and names both sides.',
    when: [
      { cue: ['sign'], form: 'noun' },
      { list: ['instrument'], within: 4, pivot: true },
      { party: ['between', 'with', 'plain', 'of'], within: 8 },
    ],
    sharing: 'joint',
    named: true,
    notBehind: ['toward', 'scheduled', 'that'],
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'توقيع اتفاقية أمنية بين العراق وإسبانيا' },
      { slots: { who: 'MAR,QAT' }, text: 'وانتهت الدورة عقب توقيع مذكرات بين المغرب وقطر.' },
    ],
    counter: [{ why: 'one side only', text: 'توقيع عقد مع شركة عراقية' }],
  },
  {
    id: 'ar.sign.dakhala-hayyiz',
    act: 'signed',
    says: 'An agreement between parties enters into force.',
    when: [{ cue: ['dakhala'] }, { list: ['force'], within: 12 }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'دخلت الاتفاقية بين العراق وإسبانيا حيز التنفيذ.' },
      { slots: { who: 'MAR,QAT' }, text: 'دخل الاتفاق الثقافي بين المغرب وقطر حيز النفاذ.' },
    ],
    counter: [{ why: 'a law at home', text: 'دخل القانون العراقي حيز التنفيذ.' }],
  },
  {
    id: 'ar.found.shakkala',
    act: 'established',
    says: 'Parties form, launch or found a joint body.',
    when: [
      { cue: ['found', 'iftataha-hold'], form: 'verb' },
      { list: ['jointbody'], within: 12, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'أطلق العراق والولايات المتحدة أعمال اللجنة العسكرية العليا.' },
      { slots: { who: 'IRQ,SYR' }, text: 'شكل العراق وسوريا لجنة مشتركة للحدود.' },
    ],
    counter: [{ why: 'an inquiry at home', text: 'شكلت الحكومة العراقية لجنة تحقيق.' }],
  },
  {
    id: 'ar.found.tamma-tashkil',
    act: 'established',
    says: 'A joint body was formed, in the passive («تم تشكيل لجنة»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['found'], form: 'noun', within: 4, object: 'here' },
      { list: ['jointbody'], within: 4, pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'وتم تشكيل لجنة مشتركة بين العراق وسوريا.' },
      { slots: { who: 'MAR,QAT' }, text: 'وجرى إنشاء مجلس أعمال بين المغرب وقطر.' },
    ],
    counter: [{ why: 'an inquiry at home', text: 'وتم تشكيل لجنة تحقيق في وزارة الصحة العراقية.' }],
  },
  {
    id: 'ar.sign.shahida-tawqi',
    act: 'signed',
    says: 'Officials of parties preside over a signing or witness it.',
    when: [
      { cue: ['host', 'hold', 'witness'], form: 'verb' },
      { cue: ['sign'], form: 'noun', within: 18 },
      { list: ['instrument'], within: 5, object: 'here', pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'MAR,FRA' }, text: 'ترأس الوزيران المغربي والفرنسي مراسم التوقيع على 22 اتفاقية.' },
      { slots: { who: 'EGY,TUR' }, text: 'شهد الرئيسان المصري والتركي توقيع عدد من مذكرات التفاهم.' },
    ],
    counter: [{ why: 'one side only', text: 'شهد الوزير العراقي توقيع عقد مع شركة محلية.' }],
  },
  {
    id: 'ar.found.tashkil',
    act: 'established',
    says: 'A headline names the forming of a joint body and both its parties.',
    when: [
      { cue: ['found'], form: 'noun' },
      { list: ['jointbody'], within: 3, pivot: true, object: 'here' },
    ],
    sharing: 'joint',
    opens: true,
    named: true,
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'تشكيل لجنة عراقية سورية مشتركة لضبط الحدود' },
      { slots: { who: 'MAR,QAT' }, text: 'إنشاء مجلس أعمال بين المغرب وقطر' },
    ],
    counter: [{ why: 'an inquiry at home', text: 'تشكيل لجنة تحقيق عراقية' }],
  },
] as const satisfies readonly Rule[];
