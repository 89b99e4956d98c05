import type { Rule } from '../rule.ts';
import { WORK } from './work.ts';

/** They undertake something: agree, pledge, decide, consent, will do. «اتفق على أن» comes first: it states a position. */
export const commitmentRules = [
  {
    id: 'ar.commit.ittafaqa-ala-an',
    act: 'committed',
    says: 'Parties agree that something be done («اتفقا على أن تعقد»).',
    when: [
      { cue: ['agree'] },
      { list: ['on'], within: 14 },
      { list: ['that'], object: 'after' },
      { cue: ['hold', 'meet', 'give', 'found', 'sign', 'exchange', 'discuss', 'do', 'visit'], form: 'verb', within: 2 },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'اتفق العراق والولايات المتحدة على أن تعقد المجموعات اجتماعات دورية.' },
      { slots: { who: 'EGY,JOR' }, text: 'واتفق الوزيران المصري والأردني على أن يزود الأردن لبنان بالكهرباء.' },
    ],
    counter: [{ why: 'a position', text: 'اتفق العراق والولايات المتحدة على أن داعش ما زال خطرا.' }],
  },
  {
    id: 'ar.reaffirm.ittafaqa-ala-anna',
    act: 'reaffirmed',
    says: 'Parties agree that something is so: a shared position.',
    when: [{ cue: ['agree'] }, { list: ['on'], within: 14 }, { list: ['that'], object: 'after' }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'اتفق الجانبان العراقي والأميركي على أن داعش ما زال يشكل تهديدا.' },
      { slots: { who: 'MAR,QAT' }, text: 'واتفق المغرب وقطر على أن الحل السياسي هو السبيل الوحيد.' },
    ],
    counter: [{ why: 'an undertaking, no position', text: 'اتفق العراق وإسبانيا على تبادل المعلومات.' }],
  },
  {
    id: 'ar.commit.wafaqa-ala',
    act: 'committed',
    says: 'A party consents to something.',
    when: [
      { cue: ['consent'], form: 'verb' },
      { list: ['on'], within: 12, object: 'after' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'وافقت وزارة الخارجية الأميركية على صفقة طائرات للعراق.' },
      { slots: { who: 'ESP' }, text: 'وافقت إسبانيا على تدريب القوات العراقية.' },
    ],
    counter: [{ why: 'within one state', text: 'وافق مجلس الوزراء العراقي على مشروع القانون.' }],
  },
  {
    id: 'ar.commit.ittafaqa-ala',
    act: 'committed',
    says: 'Parties agree on doing something.',
    when: [
      { cue: ['agree'], form: 'verb' },
      { list: ['on'], within: 20, object: 'after' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'اتفق العراق وإسبانيا على تبادل المعلومات عن شبكات التهريب.' },
      { slots: { who: 'IRQ,SYR' }, text: 'اتفق الوفد العراقي والرئيس السوري أمس على تأمين الحدود.' },
    ],
    counter: [{ why: 'agreed within one state', text: 'اتفقت الكتل العراقية على مرشح جديد.' }],
  },
  {
    id: 'ar.commit.tamma-ittifaq',
    act: 'committed',
    says: 'It was agreed to do something, in the passive («تم الاتفاق على»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['agree'], form: 'noun', within: 3, pivot: true },
      { list: ['on'], within: 14, object: 'after' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'وتم الاتفاق بين العراق وسوريا على تشكيل لجنة مشتركة.' },
      { slots: { who: 'IRQ,USA' }, text: 'تم الاتفاق بين الجانبين العراقي والأميركي على جدول زمني.' },
    ],
    counter: [{ why: 'within one state', text: 'تم الاتفاق في البرلمان العراقي على موعد الجلسة.' }],
  },
  {
    id: 'ar.commit.tamma-qarar',
    act: 'committed',
    says: 'Decisions were taken.',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['take'], form: 'noun', within: 2 },
      { list: ['deal'], within: 2, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'تم اتخاذ قرارات بشأن الحدود بين العراق وسوريا.' },
      { slots: { who: 'MAR,QAT' }, text: 'وتم اتخاذ قرارات لتوسيع التجارة بين المغرب وقطر.' },
    ],
    counter: [{ why: 'within one state', text: 'تم اتخاذ قرارات بشأن الموازنة العراقية.' }],
  },
  {
    id: 'ar.commit.tawassala-ila-ittifaq',
    act: 'committed',
    says: 'Parties reach an agreement or an understanding.',
    when: [{ cue: ['reach'] }, { list: ['deal'], within: 12, object: 'here', pivot: true }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'توصل العراق وسوريا إلى اتفاق على إصلاح أنبوب النفط.' },
      { slots: { who: 'IRQ,USA' }, text: 'توصلت بغداد وواشنطن إلى تفاهم بشأن مهمة التحالف.' },
    ],
    counter: [{ why: 'a finding, not a deal', text: 'توصلت الشرطة العراقية إلى هوية المهاجم السوري.' }],
  },
  {
    id: 'ar.commit.ittifaq-li',
    act: 'committed',
    says: 'A headline names an agreement, both sides, and what it is for.',
    when: [
      { cue: ['agree'], form: 'noun' },
      { party: ['plain', 'between', 'of', 'with'], within: 3 },
    ],
    sharing: 'joint',
    opens: true,
    named: true,
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'اتفاق عراقي إسباني على مكافحة الجريمة' },
      { slots: { who: 'MAR,QAT' }, text: 'اتفاق بين المغرب وقطر لتوسيع التجارة' },
    ],
    counter: [{ why: 'one side only', text: 'اتفاق عراقي على الموازنة' }],
  },
  {
    id: 'ar.reaffirm.taahhada-mujaddadan',
    act: 'reaffirmed',
    says: 'A party pledges again what it has pledged.',
    when: [
      { cue: ['pledge'], form: 'says' },
      { list: ['again'], within: 4 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'تعهدت بغداد مجددا بحماية مستشاري الولايات المتحدة.' },
      { slots: { who: 'QAT,SYR' }, text: 'التزمت قطر وسوريا من جديد بتعزيز التعاون.' },
    ],
    counter: [{ why: 'a first pledge', text: 'تعهدت بغداد بحماية مستشاري الولايات المتحدة.' }],
  },
  {
    id: 'ar.commit.iltizam-bi',
    act: 'committed',
    says: 'A party commits itself, pledges or promises.',
    when: [
      { cue: ['pledge'], form: 'says' },
      { list: WORK, within: 8, from: 'object' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'تعهدت الولايات المتحدة بدعم القوات العراقية.' },
      { slots: { who: 'IRQ,USA' }, text: 'التزم الوفدان العراقي والأميركي بتشكيل لجنة عسكرية.' },
    ],
    counter: [{ why: 'a vow of a group, to nobody', text: 'تعهدت الحركة بمواصلة القتال.' }],
  },
  {
    id: 'ar.commit.qarrara',
    act: 'committed',
    says: 'A party decides on something that concerns another.',
    when: [
      { cue: ['qarrara'], form: 'verb' },
      { cue: ['suspend', 'refuse'], form: 'noun', within: 8, absent: true },
      { list: WORK, within: 8, from: 'object' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'قررت إسبانيا إرسال خبراء إلى العراق.' },
      { slots: { who: 'QAT,MAR' }, text: 'قرر البلدان، قطر والمغرب، إنشاء خط بحري.' },
    ],
    counter: [{ why: 'within one state', text: 'قررت المحكمة العراقية تأجيل الجلسة.' }],
  },
  {
    id: 'ar.commit.sayatimmu',
    act: 'committed',
    says: 'A cooperative deed will be done, in the passive.',
    when: [
      { cue: ['happen'], form: 'verb', will: true },
      { cue: ['give', 'do', 'found', 'exchange'], form: 'noun', within: 3, object: 'here' },
    ],
    sharing: 'joint',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'وسيتم تبادل الخبرات بين العراق وإسبانيا.' },
      { slots: { who: 'IRQ,SYR' }, text: 'وسيتم تبادل المعلومات بين العراق وسوريا.' },
    ],
    counter: [{ why: 'no deed is told', text: 'وسيتم إغلاق الحدود بين العراق وسوريا.' }],
  },
  {
    id: 'ar.commit.sa',
    act: 'committed',
    says: 'A party will do a cooperative deed itself.',
    when: [
      {
        cue: ['give', 'do', 'pledge', 'exchange'],
        form: 'verb',
        will: true,
      },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'ستدعم إسبانيا القوات العراقية.' },
      { slots: { who: 'USA' }, text: 'وسوف تساعد الولايات المتحدة العراق في حماية الحدود.' },
    ],
    counter: [{ why: 'no other party is concerned', text: 'سيقدم المنتخب العراقي مباراة كبيرة.' }],
  },
  {
    id: 'ar.commit.wajjaha-bi',
    act: 'committed',
    says: 'The head of a party orders a deed that concerns another.',
    when: [
      { cue: ['order'], form: 'verb' },
      { cue: ['give', 'do', 'withdraw'], form: 'noun', within: 8, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'وجه أمير قطر بإرسال مساعدات عاجلة إلى السودان.' },
      { slots: { who: 'SAU' }, text: 'أمر الملك السعودي بتقديم مساعدات إلى سوريا.' },
    ],
    counter: [{ why: 'a letter is sent', text: 'وجه أمير قطر رسالة إلى ملك المغرب.' }],
  },
  {
    id: 'ar.commit.alana-an',
    act: 'committed',
    says: 'A party announces a deed of its own that concerns another.',
    when: [
      { cue: ['announce'], form: 'verb' },
      { cue: ['give'], form: 'noun', within: 4, from: 'object', object: 'here' },
      { list: ['deed'], within: 8 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'أعلنت قطر تقديم مساعدات إنسانية إلى سوريا.' },
      { slots: { who: 'ESP' }, text: 'أعلنت الحكومة الإسبانية عن إرسال خبراء إلى العراق.' },
    ],
    counter: [{ why: 'no deed is announced', text: 'أعلنت وزارة الصحة العراقية تقديم موعد الامتحان.' }],
  },
  {
    id: 'ar.commit.taqarrara',
    act: 'committed',
    says: 'It was decided to do something together.',
    when: [
      { cue: ['taqarrara'], form: 'verb' },
      { list: WORK, within: 6, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'EGY,LBY' }, text: 'وتقرر تشكيل فريق عمل مشترك بين مصر وليبيا.' },
      { slots: { who: 'IRQ,TUR' }, text: 'وتقرر تفعيل اللجنة المشتركة بين العراق وتركيا.' },
    ],
    counter: [{ why: 'within one state', text: 'تقرر تأجيل الامتحانات في العراق.' }],
  },
  {
    id: 'ar.commit.abda-muwafaqa',
    act: 'committed',
    says: 'A party voices its consent to something.',
    when: [
      { cue: ['voice', 'announce', 'affirm', 'give'], form: 'says' },
      { cue: ['consent'], form: 'noun', within: 4, from: 'object' },
      { list: ['on', 'in'], within: 6, object: 'after' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRQ' }, text: 'أبدى العراق موافقته على تزويد لبنان بالوقود.' },
      { slots: { who: 'ESP' }, text: 'وأعلنت إسبانيا موافقتها على تدريب القوات العراقية.' },
    ],
    counter: [{ why: 'no consent is voiced', text: 'أبدى العراق أسفه للحادث في لبنان.' }],
  },
  {
    id: 'ar.commit.haddada-mawid',
    act: 'committed',
    says: 'Parties set a date or a timetable.',
    when: [
      { cue: ['set', 'found'], form: 'verb' },
      { list: ['scheduletime'], within: 8, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'حددت بغداد وواشنطن موعدا لانتهاء مهمة التحالف.' },
      { slots: { who: 'EGY,TUR' }, text: 'ووضع الجانبان المصري والتركي جدولا زمنيا لتنفيذ المشاريع.' },
    ],
    counter: [{ why: 'within one state', text: 'حددت وزارة التربية العراقية موعد الامتحانات.' }],
  },
  {
    id: 'ar.commit.yanuss',
    act: 'committed',
    says: 'The terms that an accord of parties lays down.',
    when: [
      { cue: ['stipulate'], form: 'verb' },
      { list: ['instrument'], within: 4, pivot: true },
      { list: ['on', 'in', 'cooperationwork', 'deed'], within: 12, object: 'after' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRN,SAU' }, text: 'ونص الاتفاق بين السعودية وإيران على إعادة فتح السفارتين.' },
      { slots: { who: 'JOR,SYR' }, text: 'تقضي المذكرة بين الأردن وسوريا بتزويد سوريا بالكهرباء.' },
    ],
    counter: [{ why: 'a law at home', text: 'ينص العقد العراقي على بناء المدرسة.' }],
  },
  {
    id: 'ar.commit.tantahi-mahamma',
    act: 'committed',
    says: 'Parties set that a mission ends («تنتهي مهمة التحالف في موعد لا يتجاوز …»).',
    when: [
      { cue: ['yantahi'], form: 'verb' },
      { list: ['mission'], within: 3 },
    ],
    sharing: 'joint',
    ahead: true,
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'اتفق العراق والولايات المتحدة على جدول، وفيه تنتهي مهمة التحالف خلال عام.' },
      { slots: { who: 'ESP,IRQ' }, text: 'التقى وزير الدفاع الإسباني نظيره العراقي، وتنتهي مهمة القوات في العام المقبل.' },
    ],
    counter: [{ why: 'an office at home', text: 'تنتهي مهمة المحافظ العراقي غدا.' }],
  },
] as const satisfies readonly Rule[];
