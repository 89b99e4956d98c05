import type { Rule } from '../rule.ts';

/** A cooperative act was carried out, or a presence was reduced. */
export const deliveryRules = [
  {
    id: 'ar.deliver.sharaka-munawarat',
    act: 'delivered',
    says: 'Forces of a party take part in an exercise.',
    when: [
      { cue: ['sharaka', 'ishtaraka'], form: 'verb' },
      { list: ['exercise'], within: 12 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'تشارك القوات الأميركية في مناورات مع الجيش الأردني.' },
      { slots: { who: 'MAR' }, text: 'شاركت القوات المغربية في تمرين مشترك مع القوات الأميركية.' },
    ],
    counter: [{ why: 'a tournament', text: 'تشارك قطر في بطولة كأس آسيا مع العراق.' }],
  },
  {
    id: 'ar.deliver.badaat-munawarat',
    act: 'delivered',
    says: 'An exercise of two parties begins or goes on.',
    when: [
      { cue: ['bada', 'begin', 'intalaqa', 'atlaqa', 'wasala-do', 'istamarra'] },
      { list: ['exercise'], within: 12, pivot: true, object: 'here' },
    ],
    sharing: 'joint',
    begins: true,
    examples: [
      { slots: { who: 'MAR,USA' }, text: 'انطلقت في أغادير مناورات بين القوات المغربية والقوات الأميركية.' },
      { slots: { who: 'SAU,PAK' }, text: 'بدأت السعودية وباكستان تمرينا بحريا مشتركا.' },
    ],
    counter: [{ why: 'one state alone', text: 'بدأ الجيش العراقي تمرينا في الأنبار.' }],
  },
  {
    id: 'ar.deliver.badaa-tadrib',
    act: 'delivered',
    says: 'People of a party begin or go on with training by or with another.',
    when: [
      { cue: ['bada', 'begin', 'wasala-do', 'istamarra'], form: 'verb' },
      { list: ['instruction'], within: 8, object: 'here' },
    ],
    sharing: 'actor',
    begins: true,
    examples: [
      { slots: { who: 'IRQ' }, text: 'بدأ ضباط عراقيون التدريب على طائرات إسبانية.' },
      { slots: { who: 'ESP' }, text: 'تواصل القوات الإسبانية تدريب القوات العراقية.' },
    ],
    counter: [{ why: 'within one state', text: 'بدأ الجيش العراقي تدريب المتطوعين.' }],
  },
  {
    id: 'ar.deliver.badaa-irsal',
    act: 'delivered',
    says: 'A party begins or goes on giving or sending something to another.',
    when: [
      { cue: ['bada', 'begin', 'wasala-do', 'istamarra'], form: 'verb' },
      { cue: ['give'], form: 'noun', within: 6 },
      { list: ['deed'], within: 5, object: 'here' },
    ],
    sharing: 'actor',
    begins: true,
    examples: [
      { slots: { who: 'QAT' }, text: 'بدأت قطر إرسال مساعدات إلى السودان.' },
      { slots: { who: 'USA' }, text: 'وتواصل الولايات المتحدة تسليم الطائرات إلى العراق.' },
    ],
    counter: [{ why: 'within one state', text: 'بدأت وزارة الصحة العراقية توزيع الأدوية.' }],
  },
  {
    id: 'ar.deliver.ajra-munawarat',
    act: 'delivered',
    says: 'Parties hold or end an exercise.',
    when: [
      { cue: ['ajra', 'naffadha', 'ajraa-do', 'ikhtatama', 'istadafa'], form: 'verb' },
      { list: ['exercise'], within: 14, pivot: true, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'SAU,PAK' }, text: 'أجرت القوات السعودية والقوات الباكستانية مناورات بحرية.' },
      { slots: { who: 'MAR,USA' }, text: 'اختتم الجيشان المغربي والأميركي تمرينا مشتركا.' },
    ],
    counter: [{ why: 'one state alone', text: 'أجرى الجيش العراقي مناورات في الأنبار.' }],
  },
  {
    id: 'ar.deliver.munawarat',
    act: 'delivered',
    says: 'A headline names an exercise and both sides.',
    when: [{ list: ['exercise'] }, { party: ['plain', 'between', 'of', 'with'], within: 4 }],
    sharing: 'joint',
    opens: true,
    begins: true,
    examples: [
      { slots: { who: 'SAU,PAK' }, text: 'مناورات بحرية سعودية باكستانية' },
      { slots: { who: 'MAR,USA' }, text: 'تمرين عسكري بين المغرب والولايات المتحدة' },
    ],
    counter: [{ why: 'one state alone', text: 'مناورات عراقية في الأنبار' }],
  },
  {
    id: 'ar.deliver.qafila-tasil',
    act: 'delivered',
    says: 'Aid or arms of one party, named first, arrive at another.',
    when: [{ list: ['arrival'] }, { cue: ['wasala', 'arrive'], form: 'verb', within: 8, pivot: true }, { party: ['to', 'in'], within: 8 }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'SAU' }, text: 'قافلة مساعدات سعودية تصل إلى دمشق' },
      { slots: { who: 'QAT' }, text: 'وكانت طائرة إغاثة قطرية قد وصلت إلى السودان.' },
    ],
    counter: [{ why: 'a person comes', text: 'وفد قطري يصل إلى السودان' }],
  },
  {
    id: 'ar.deliver.khitam-tadrib',
    act: 'delivered',
    says: 'A headline names the opening or the end of a joint training and both sides.',
    when: [
      { cue: ['hold', 'begin', 'complete', 'naffadha'], form: 'noun' },
      { list: ['instruction', 'exercise'], within: 4, pivot: true, object: 'here' },
    ],
    sharing: 'joint',
    opens: true,
    named: true,
    examples: [
      { slots: { who: 'EGY,SAU' }, text: 'ختام التدريب البحري المشترك بين مصر والسعودية' },
      { slots: { who: 'JOR,USA' }, text: 'انطلاق فعاليات التدريب المشترك الأردني الأميركي' },
    ],
    counter: [{ why: 'one state alone', text: 'انطلاق التدريب الصيفي للشرطة العراقية' }],
  },
  {
    id: 'ar.deliver.wasalat-musaadat',
    act: 'delivered',
    says: 'Aid or arms of one party arrive at another.',
    when: [
      { cue: ['wasala', 'arrive'], form: 'verb' },
      { list: ['aboard'], within: 12, absent: true },
      { list: ['arrival'], within: 12 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'وصلت طائرة قطرية محملة بالمساعدات إلى السودان.' },
      { slots: { who: 'SAU' }, text: 'وصلت قافلة سعودية إلى سوريا.' },
    ],
    counter: [{ why: 'a person comes', text: 'وصل الوزير القطري إلى السودان.' }],
  },
  {
    id: 'ar.deliver.wusul-musaadat',
    act: 'delivered',
    says: 'A noun tells of the arrival of aid or arms of one party at another.',
    when: [
      { cue: ['wasala'], form: 'noun' },
      { list: ['arrival'], within: 3, pivot: true },
      { party: ['to', 'in'], within: 20 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'وصول طائرة مساعدات قطرية إلى السودان' },
      { slots: { who: 'SAU' }, text: 'وأعلن عن وصول قافلة سعودية إلى سوريا.' },
    ],
    counter: [{ why: 'a person comes', text: 'وصول الوزير القطري إلى السودان' }],
  },
  {
    id: 'ar.deliver.musaadat-ila',
    act: 'delivered',
    says: 'A headline names the aid of one party and the other that it goes to.',
    when: [{ list: ['arrival'] }, { party: ['to', 'in'], within: 8 }],
    sharing: 'actor',
    opens: true,
    examples: [
      { slots: { who: 'SAU' }, text: 'مساعدات سعودية عاجلة إلى السودان' },
      { slots: { who: 'QAT' }, text: 'طائرة إغاثة قطرية إلى بيروت' },
    ],
    counter: [{ why: 'within one state', text: 'مساعدات عراقية إلى الموصل' }],
  },
  {
    id: 'ar.deliver.tamma-irsal',
    act: 'delivered',
    says: 'Something was given, sent or handed over, in the passive («تم إرسال»).',
    when: [
      { cue: ['happen'], form: 'verb' },
      { cue: ['give', 'darraba', 'ajla', 'naffadha'], form: 'noun', within: 4, pivot: true },
      { list: ['deed'], within: 6 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'وقالت قطر إنه تم إرسال مساعدات إلى السودان.' },
      { slots: { who: 'USA' }, text: 'وأعلنت الولايات المتحدة أنه تم تسليم الطائرات إلى العراق.' },
    ],
    counter: [{ why: 'no deed of cooperation', text: 'تم تقديم موعد الامتحانات في العراق.' }],
  },
  {
    id: 'ar.deliver.darraba',
    act: 'delivered',
    says: 'A party trains the forces of another.',
    when: [{ cue: ['darraba', 'zawwada', 'ajla', 'amadda'], form: 'verb' }],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'دربت إسبانيا القوات العراقية في قاعدة بسماية.' },
      { slots: { who: 'USA' }, text: 'زودت الولايات المتحدة العراق بطائرات.' },
    ],
    counter: [{ why: 'within one state', text: 'دربت وزارة الدفاع العراقية ضباطها.' }],
  },
  {
    id: 'ar.deliver.tasallama',
    act: 'delivered',
    says: 'A party receives something from another, which is the one that delivers.',
    when: [
      { cue: ['receive'], form: 'verb' },
      { list: ['deed'], within: 14, object: 'here' },
      { party: ['from'], within: 12 },
    ],
    sharing: 'receive',
    examples: [
      { slots: { who: 'USA' }, text: 'تسلم العراق طائرات من الولايات المتحدة.' },
      { slots: { who: 'QAT' }, text: 'تلقى السودان مساعدات من قطر.' },
    ],
    counter: [{ why: 'one side only', text: 'تسلم العراق رئاسة الدورة.' }],
  },
  {
    id: 'ar.deliver.sallama',
    act: 'delivered',
    says: 'A party gives, sends, pays or hands over something to another.',
    when: [
      { cue: ['give'], form: 'verb' },
      { list: ['deed'], within: 14, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'سلمت الولايات المتحدة العراق دفعة من الطائرات.' },
      { slots: { who: 'QAT' }, text: 'قدمت قطر مساعدات إنسانية إلى السودان.' },
    ],
    counter: [{ why: 'a resignation is no aid', text: 'قدم الوزير العراقي استقالته إلى البرلمان.' }],
  },
  {
    id: 'ar.deliver.naffadha',
    act: 'delivered',
    says: 'A party carries out or opens a project of cooperation.',
    when: [
      { cue: ['naffadha', 'iftataha-hold', 'dashshana', 'sayara', 'fataha', 'aqama'], form: 'verb' },
      { list: ['deed'], within: 10, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'QAT' }, text: 'افتتحت قطر مستشفى في المغرب.' },
      { slots: { who: 'SAU' }, text: 'نفذت السعودية مشروعا في اليمن.' },
    ],
    counter: [{ why: 'within one state', text: 'افتتح رئيس الوزراء العراقي مستشفى في بغداد.' }],
  },
  {
    id: 'ar.deliver.qama-bi',
    act: 'delivered',
    says: 'A party is at work on a deed of help or cooperation («يقوم بتدريب»).',
    when: [
      { cue: ['qama'], form: 'verb' },
      { cue: ['give', 'do'], form: 'noun', within: 14, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ESP' }, text: 'تقوم إسبانيا بتدريب القوات العراقية.' },
      { slots: { who: 'QAT' }, text: 'وتقوم قطر بتوزيع السلال الغذائية في السودان.' },
    ],
    counter: [{ why: 'within one state', text: 'تقوم وزارة الصحة العراقية بتوزيع الأدوية.' }],
  },
  {
    id: 'ar.withdraw.sahaba',
    act: 'withdrew',
    says: 'A party reduces or withdraws forces, staff or a presence.',
    when: [
      { cue: ['sahaba', 'akhla', 'qallasa', 'khaffada', 'anha'], form: 'verb' },
      { list: ['forces'], within: 10, named: true, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'سحبت الولايات المتحدة قواتها من العراق.' },
      { slots: { who: 'ESP' }, text: 'قلصت إسبانيا وجودها العسكري في العراق.' },
    ],
    counter: [{ why: 'a candidate is withdrawn, no force', text: 'سحبت قطر مرشحها من انتخابات المنظمة في المغرب.' }],
  },
  {
    id: 'ar.withdraw.insahaba',
    act: 'withdrew',
    says: 'Forces or advisers of a party leave.',
    when: [
      { cue: ['insahaba', 'ghadara'], form: 'verb' },
      { list: ['forces'], within: 4, named: true },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'انسحبت القوات الأميركية من قاعدة عين الأسد في العراق.' },
      { slots: { who: 'ESP' }, text: 'وانسحبت القوات الإسبانية من العراق.' },
    ],
    counter: [{ why: 'a person leaves', text: 'غادر الوزير الإسباني العراق.' }],
  },
  {
    id: 'ar.deliver.tadrib-mushtarak',
    act: 'delivered',
    says: 'A joint training of forces, which is an exercise, begins or ends.',
    when: [
      { cue: ['hold', 'begin', 'naffadha', 'ajraa-do', 'atlaqa'], form: 'verb' },
      { list: ['instruction'], within: 14, pivot: true, object: 'here' },
      { list: ['joint'], within: 5 },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'EGY,SAU' }, text: 'انطلقت فعاليات التدريب البحري المشترك المصري السعودي.' },
      { slots: { who: 'JOR,USA' }, text: 'نظمت القوات الأردنية والقوات الأميركية التدريب البحري المشترك.' },
    ],
    counter: [{ why: 'one state alone', text: 'انطلق التدريب المشترك لوحدات الجيش العراقي.' }],
  },
  {
    id: 'ar.deliver.akmala',
    act: 'delivered',
    says: 'A party completes a handover or another deed for another.',
    when: [
      { cue: ['complete'], form: 'verb' },
      { cue: ['give', 'darraba', 'naffadha'], form: 'noun', within: 6, object: 'here' },
      { list: ['deed', 'forces'], within: 6 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'USA' }, text: 'أكملت الولايات المتحدة تسليم الطائرات إلى العراق.' },
      { slots: { who: 'ESP' }, text: 'أتمت إسبانيا تدريب كتيبة من القوات العراقية.' },
    ],
    counter: [{ why: 'within one state', text: 'أكملت وزارة الصحة العراقية توزيع الأدوية.' }],
  },
  {
    id: 'ar.deliver.afraja',
    act: 'delivered',
    says: 'A party frees people or goods of another.',
    when: [
      { cue: ['afraja'], form: 'verb' },
      { list: ['from'], within: 10, object: 'after' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'IRN' }, text: 'أفرجت إيران عن سفينة سعودية محتجزة.' },
      { slots: { who: 'MRT' }, text: 'أفرجت السلطات الموريتانية عن صيادين من السنغال.' },
    ],
    counter: [{ why: 'at home', text: 'أفرجت السلطات العراقية عن موقوفين.' }],
  },
  {
    id: 'ar.withdraw.badaa-insihab',
    act: 'withdrew',
    says: 'A party begins or goes on withdrawing its forces.',
    when: [
      { cue: ['bada', 'begin', 'wasala-do', 'istamarra'], form: 'verb' },
      { cue: ['insahaba', 'sahaba', 'ghadara', 'jala', 'akhla', 'rahala'], form: 'noun', within: 8, object: 'here' },
    ],
    sharing: 'actor',
    begins: true,
    examples: [
      { slots: { who: 'USA' }, text: 'بدأت القوات الأميركية الانسحاب من قواعدها في العراق.' },
      { slots: { who: 'FRA' }, text: 'شرعت فرنسا في سحب قواتها من النيجر.' },
    ],
    counter: [{ why: 'forces at home', text: 'بدأت القوات العراقية الانتشار في الموصل.' }],
  },
  {
    id: 'ar.withdraw.akmala-insihab',
    act: 'withdrew',
    says: 'A party completes the withdrawal of its forces, or it was done in the passive.',
    when: [
      { cue: ['complete', 'happen'], form: 'verb' },
      { cue: ['insahaba', 'sahaba', 'ghadara', 'jala', 'akhla', 'rahala'], form: 'noun', within: 6, object: 'here' },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'FRA' }, text: 'أكملت القوات الفرنسية انسحابها من تشاد.' },
      { slots: { who: 'USA' }, text: 'أتمت الولايات المتحدة سحب قواتها من سوريا.' },
    ],
    counter: [{ why: 'people at home', text: 'أكمل الدفاع المدني العراقي إخلاء المبنى.' }],
  },
  {
    id: 'ar.withdraw.intahat-mahamma',
    act: 'withdrew',
    says: 'The mission of a party in another state ends.',
    when: [
      { cue: ['intaha-end'], form: 'verb' },
      { list: ['mission'], within: 3 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'COALITION' }, text: 'انتهت مهمة التحالف الدولي في العراق.' },
      { slots: { who: 'ESP' }, text: 'وانتهت مهمة القوات الإسبانية في العراق.' },
    ],
    counter: [{ why: 'a match ends', text: 'انتهت مباراة العراق والكويت بالتعادل.' }],
  },
] as const satisfies readonly Rule[];
