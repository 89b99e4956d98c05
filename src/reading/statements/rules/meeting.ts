import type { Rule } from '../rule.ts';

/** They met, visited, received, called, held talks. Order matters: a visit that is held («يجري زيارة») before a meeting that is. */
export const meetingRules = [
  {
    id: 'ar.meet.ajra-ziyara',
    act: 'met',
    says: 'Someone makes or begins a visit.',
    when: [
      { cue: ['ajra', 'bada', 'begin', 'qama', 'ikhtatama', 'adda', 'halla'], form: 'verb' },
      { list: ['visitnoun'], within: 40, object: 'here' },
    ],
    sharing: 'visit',
    examples: [
      { slots: { who: 'IRQ' }, text: 'يجري وزير الداخلية العراقي زيارة إلى إسبانيا.' },
      { slots: { who: 'MAR' }, text: 'بدأ وزير الخارجية المغربي زيارة رسمية إلى قطر.' },
    ],
    counter: [{ why: 'no visit is told', text: 'بدأ وزير الداخلية العراقي عمله في بغداد.' }],
  },
  {
    id: 'ar.meet.talaqqa-ittisal',
    act: 'met',
    says: 'An official receives a call of another.',
    when: [
      { cue: ['receive'], form: 'verb' },
      { list: ['phonecall'], within: 14, object: 'here', pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'EGY,JOR' }, text: 'تلقى وزير الخارجية المصري اتصالا هاتفيا من نظيره الأردني.' },
      { slots: { who: 'IRQ,QAT' }, text: 'وتلقى رئيس الوزراء العراقي مكالمة من أمير قطر.' },
    ],
    counter: [{ why: 'a letter comes, no call', text: 'تلقى وزير الخارجية المصري رسالة من نظيره الأردني.' }],
  },
  {
    id: 'ar.meet.aqada-aamal',
    act: 'met',
    says: 'A joint body of parties holds its proceedings.',
    when: [
      { cue: ['hold', 'host'], form: 'verb' },
      { list: ['proceedings'], within: 30, object: 'here' },
      { list: ['jointbody'], within: 3, pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'EGY,JOR' }, text: 'اختتمت في القاهرة أعمال اللجنة العليا الأردنية المصرية.' },
      { slots: { who: 'DZA,TUN' }, text: 'ترأس الوزير الأول الجزائري مع رئيسة الحكومة التونسية أشغال اللجنة المشتركة.' },
    ],
    counter: [{ why: 'one party alone', text: 'انطلقت أعمال لجنة الموازنة العراقية.' }],
  },
  {
    id: 'ar.meet.aqada-ijtima',
    act: 'met',
    says: 'Parties hold, chair or resume a meeting, talks, a session, a call.',
    when: [
      { cue: ['hold', 'host'], form: 'verb' },
      { list: ['meeting'], within: 30, object: 'here', pivot: true },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,SYR' }, text: 'عقد الوفد العراقي اجتماعا مع الرئيس السوري أحمد الشرع في دمشق.' },
      { slots: { who: 'MAR,QAT' }, text: 'ترأس رئيسا الوزراء المغربي والقطري جلسة مباحثات في الدوحة.' },
    ],
    counter: [{ why: 'one party alone', text: 'عقد مجلس الوزراء العراقي اجتماعا في بغداد.' }],
  },
  {
    id: 'ar.meet.wasala-ila',
    act: 'met',
    says: 'An official arrives in or leaves for another state.',
    when: [
      { cue: ['wasala', 'tawajjaha'], form: 'verb' },
      { list: ['arrival'], within: 3, absent: true },
      { party: ['to', 'in'], within: 24 },
    ],
    sharing: 'visit',
    examples: [
      { slots: { who: 'ESP' }, text: 'وصلت وزيرة الدفاع الإسبانية مارغاريتا روبليس إلى العراق.' },
      { slots: { who: 'IRQ' }, text: 'توجه وزير الدفاع العراقي أمس إلى الولايات المتحدة.' },
    ],
    counter: [{ why: 'at home', text: 'وصل رئيس الوزراء العراقي إلى بغداد.' }],
  },
  {
    id: 'ar.meet.zara',
    act: 'met',
    says: 'An official visits another state.',
    when: [{ cue: ['zara'], form: 'verb' }],
    sharing: 'visit',
    examples: [
      { slots: { who: 'IRQ' }, text: 'زار وزير الدفاع العراقي إسبانيا.' },
      { slots: { who: 'ESP' }, text: 'يزور رئيس الوزراء الإسباني العراق.' },
    ],
    counter: [{ why: 'at home', text: 'زار وزير الدفاع العراقي بغداد.' }],
  },
  {
    id: 'ar.meet.iltaqa',
    act: 'met',
    says: 'Officials of two parties meet, receive each other, call each other.',
    when: [{ cue: ['meet'], form: 'verb' }],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'استقبل رئيس الوزراء العراقي وزير الدفاع الأميركي في بغداد.' },
      { slots: { who: 'IRQ,ESP' }, text: 'التقى وزير الداخلية العراقي نظيره الإسباني في مدريد.' },
    ],
    counter: [{ why: 'both of one state', text: 'التقى رئيس الوزراء العراقي وزير الدفاع العراقي.' }],
  },
  {
    id: 'ar.meet.ziyara',
    act: 'met',
    says: 'A noun tells of a visit and of whose it is or where it goes.',
    when: [{ list: ['visitnoun'] }, { party: ['plain', 'to', 'in', 'of', 'between'], within: 8 }],
    sharing: 'visit',
    notBehind: ['call', 'scheduled'],
    examples: [
      { slots: { who: 'ESP' }, text: 'جاء الاتفاق خلال زيارة رئيس الوزراء الإسباني الأخيرة إلى العراق.' },
      { slots: { who: 'IRQ' }, text: 'وتأتي زيارة الوفد العراقي لسوريا بعد أشهر من القطيعة.' },
    ],
    counter: [{ why: 'no one is said to visit', text: 'وتتناول الصحف العراقية الزيارة.' }],
  },
  {
    id: 'ar.meet.liqa',
    act: 'met',
    says: 'A noun tells of a meeting and names both sides.',
    when: [
      { cue: ['iltaqa', 'istaqbala', 'ijtamaa', 'hatafa'], form: 'noun' },
      { party: ['plain', 'between', 'with', 'in'], within: 9 },
    ],
    sharing: 'joint',
    notBehind: ['scheduled'],
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'جاء ذلك خلال استقبال رئيس الوزراء العراقي وزير الدفاع الأميركي.' },
      { slots: { who: 'MAR,QAT' }, text: 'صدر البيان عقب لقاء بين وزير الخارجية المغربي ونظيره القطري.' },
    ],
    counter: [{ why: 'nobody is named', text: 'صدر البيان العراقي عقب اللقاء.' }],
  },
  {
    id: 'ar.meet.muhadathat',
    act: 'met',
    says: 'Talks, a session, a summit or a call, with both sides named.',
    when: [{ list: ['talks'] }, { party: ['plain', 'between', 'with'], within: 12 }],
    sharing: 'joint',
    notBehind: ['scheduled'],
    named: true,
    examples: [
      { slots: { who: 'IRQ,ESP' }, text: 'وانتهت محادثات أجراها وزير الداخلية العراقي مع نظيره الإسباني إلى تفاهم.' },
      { slots: { who: 'IRQ,SYR' }, text: 'واختتمت جلسة مباحثات بين الوفد العراقي والرئيس السوري.' },
    ],
    counter: [{ why: 'one side only', text: 'وتتواصل محادثات الحكومة العراقية في بغداد.' }],
  },
  {
    id: 'ar.meet.allati-uqidat',
    act: 'met',
    says: 'An earlier meeting of the parties is recalled by when or where it was held.',
    when: [{ list: ['talks', 'meeting'] }, { list: ['relative'], within: 8 }, { cue: ['hold', 'host'], form: 'verb' }],
    sharing: 'joint',
    recalls: true,
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'بحث العراق والولايات المتحدة الموعد في الحوار الأمني الذي عقد في واشنطن.' },
      { slots: { who: 'MAR,QAT' }, text: 'واستعرض الوزيران المغربي والقطري نتائج الدورة التي عقدت في الرباط.' },
    ],
    counter: [{ why: 'one party alone', text: 'راجع العراق نتائج الجلسة التي عقدت في بغداد.' }],
  },
] as const satisfies readonly Rule[];
