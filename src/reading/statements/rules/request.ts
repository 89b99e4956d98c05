import type { Rule } from '../rule.ts';

/** A party asks, declines, or halts. */
export const requestRules = [
  {
    id: 'ar.call.daa-ila',
    act: 'called',
    says: 'A party calls on another to do something.',
    when: [{ cue: ['daa', 'haththa', 'nashada', 'talaba', 'hadda', 'ahaba', 'iltamasa', 'alahha'], form: 'says' }],
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
      { list: ['relations', 'instrument', 'deed', 'meeting', 'exercise', 'membership', 'mission'], within: 10, object: 'here' },
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
  {
    id: 'ar.call.wajjaha-dawa',
    act: 'called',
    says: 'A party sends another an invitation, an appeal or a request.',
    when: [
      { cue: ['wajjaha', 'atlaqa', 'qaddama'], form: 'verb' },
      { list: ['appeal'], within: 8 },
      { list: ['to', 'in'], within: 6, object: 'after' },
    ],
    sharing: 'ask',
    examples: [
      { slots: { who: 'TUN' }, text: 'وجه الرئيس التونسي دعوة إلى نظيره الجزائري لزيارة تونس.' },
      { slots: { who: 'IRQ' }, text: 'قدم العراق طلبا إلى الأمم المتحدة لإنهاء عمل بعثتها.' },
    ],
    counter: [{ why: 'a charge, no request', text: 'وجه القضاء العراقي تهمة إلى مواطن سوري.' }],
  },
  {
    id: 'ar.refuse.itarada-ala',
    act: 'refused',
    says: 'A party objects to something of another.',
    when: [
      { cue: ['itarada', 'tahaffaza', 'aarada'], form: 'verb' },
      { list: ['on', 'relations', 'cooperationwork', 'instrument'], within: 8 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'ETH' }, text: 'اعترضت إثيوبيا على الوساطة الأميركية في ملف السد.' },
      { slots: { who: 'TUR' }, text: 'تحفظت تركيا على انضمام السويد إلى الحلف.' },
    ],
    counter: [{ why: 'a ship is intercepted', text: 'اعترضت البحرية الإيرانية سفينة قرب السعودية.' }],
  },
  {
    id: 'ar.refuse.rafd-headline',
    act: 'refused',
    says: 'A headline names a refusal and whose it is.',
    when: [
      { cue: ['rafada'], form: 'noun' },
      { party: ['plain', 'of'], within: 2 },
    ],
    sharing: 'actor',
    opens: true,
    examples: [
      { slots: { who: 'EGY,JOR' }, text: 'رفض مصري أردني لتهجير الفلسطينيين' },
      { slots: { who: 'TUN' }, text: 'رفض تونسي لمقترح أوروبي' },
    ],
    counter: [{ why: 'at home', text: 'رفض عراقي للموازنة' }],
  },
  {
    id: 'ar.suspend.taajjala',
    act: 'suspended',
    says: 'Something that parties do together is put off or halted of itself («تأجل»).',
    when: [
      { cue: ['taaththara', 'tajammada', 'taattala', 'taththar'], form: 'verb' },
      { list: ['relations', 'instrument', 'meeting', 'exercise', 'mission', 'document', 'cooperationwork'], within: 6, object: 'here' },
    ],
    sharing: 'joint',
    examples: [
      { slots: { who: 'IRQ,USA' }, text: 'تأجل إعلان موعد انتهاء المهمة بين العراق والولايات المتحدة.' },
      { slots: { who: 'EGY,TUR' }, text: 'تعثرت المفاوضات بين مصر وتركيا.' },
    ],
    counter: [{ why: 'a match', text: 'تأجلت مباراة العراق والكويت.' }],
  },
  {
    id: 'ar.suspend.qarrara-taliq',
    act: 'suspended',
    says: 'A party decides or announces that it halts a cooperation.',
    when: [
      { cue: ['decide', 'announce'], form: 'verb' },
      { cue: ['suspend'], form: 'noun', within: 8, from: 'object', object: 'here' },
      { list: ['relations', 'instrument', 'deed', 'meeting', 'exercise', 'membership', 'mission'], within: 6 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'FRA' }, text: 'قررت فرنسا تعليق مساعداتها للنيجر.' },
      { slots: { who: 'DZA' }, text: 'أعلنت الجزائر تعليق معاهدة الصداقة مع إسبانيا.' },
    ],
    counter: [{ why: 'at home', text: 'قررت الحكومة العراقية تعليق الدوام.' }],
  },
  {
    id: 'ar.refuse.qarrara-ilgha',
    act: 'refused',
    says: 'A party decides or announces that it cancels something with another.',
    when: [
      { cue: ['decide', 'announce'], form: 'verb' },
      { cue: ['algha', 'rafada', 'insahaba'], form: 'noun', within: 8, from: 'object', object: 'here' },
      { list: ['relations', 'instrument', 'deed', 'meeting', 'exercise', 'violence', 'cooperationwork', 'on', 'in'], within: 6 },
    ],
    sharing: 'actor',
    examples: [
      { slots: { who: 'FRA' }, text: 'قررت فرنسا إلغاء صفقة السفن مع روسيا.' },
      { slots: { who: 'EGY' }, text: 'أعلنت مصر رفضها تهجير الفلسطينيين.' },
    ],
    counter: [{ why: 'at home', text: 'قررت المحكمة العراقية إلغاء القرار.' }],
  },
  {
    id: 'ar.suspend.taajjala-khabar',
    act: 'suspended',
    says: 'Something that is named first is put off or halted («إعلان الموعد تأجل»).',
    when: [{ cue: ['taaththara', 'tajammada', 'taattala', 'taththar'], form: 'verb' }],
    sharing: 'actor',
    behind: ['relations', 'instrument', 'meeting', 'exercise', 'mission', 'document'],
    examples: [
      { slots: { who: 'IRQ' }, text: 'وقالت وزارة الخارجية العراقية إن إعلان موعد انتهاء مهمة التحالف الدولي تأجل.' },
      { slots: { who: 'TUR' }, text: 'وقال الوزير التركي إن الاجتماع مع مصر تعطل.' },
    ],
    counter: [{ why: 'a match', text: 'وقال الاتحاد العراقي إن المباراة مع سوريا تأجلت.' }],
  },
  {
    id: 'ar.suspend.irja',
    act: 'suspended',
    says: 'A headline names the putting off of something and whose it is.',
    when: [
      { cue: ['suspend'], form: 'noun' },
      { list: ['relations', 'instrument', 'meeting', 'exercise', 'mission', 'document'], within: 3, object: 'here' },
    ],
    sharing: 'actor',
    opens: true,
    examples: [
      { slots: { who: 'IRQ' }, text: 'الخارجية العراقية: تأجيل الإعلان عن موعد انتهاء مهمة التحالف الدولي' },
      { slots: { who: 'FRA' }, text: 'فرنسا: تعليق التعاون العسكري مع مالي والنيجر' },
    ],
    counter: [{ why: 'at home', text: 'تأجيل جلسة البرلمان العراقي' }],
  },
] as const satisfies readonly Rule[];
