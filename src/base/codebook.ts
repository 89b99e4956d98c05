/**
 * The code-book's enumerations with their labels: acts, areas, statuses, kinds of mention.
 * PLOVER's event types stand beside the acts, so that the register can be exported to that field
 * (github.com/openeventdata/PLOVER, code-book of 2021). `met` and `discussed` are CONSULT, and so on.
 */
type Label = { readonly ar: string; readonly en: string };

export const ACTS = {
  met: { ar: 'التقى', en: 'met', plover: 'CONSULT' },
  discussed: { ar: 'ناقش', en: 'discussed', plover: 'CONSULT' },
  committed: { ar: 'التزم', en: 'committed', plover: 'AGREE' },
  intended: { ar: 'نوى', en: 'intended', plover: 'AGREE' },
  reaffirmed: { ar: 'جدّد التأكيد', en: 'reaffirmed', plover: 'AGREE' },
  signed: { ar: 'وقّع', en: 'signed', plover: 'SUPPORT' },
  established: { ar: 'أنشأ', en: 'established', plover: null },
  delivered: { ar: 'نفّذ', en: 'delivered', plover: 'COOPERATE' },
  withdrew: { ar: 'سحب', en: 'withdrew', plover: 'RETREAT' },
  called: { ar: 'دعا', en: 'called', plover: 'REQUEST' },
  refused: { ar: 'رفض', en: 'refused', plover: 'REJECT' },
  suspended: { ar: 'علّق', en: 'suspended', plover: 'SANCTION' },
} as const satisfies Record<string, Label & { plover: string | null }>;
export type Act = keyof typeof ACTS;

export const AREAS = {
  security: { ar: 'الأمن والدفاع', en: 'Security and defence' },
  'security.policy_dialogue': { ar: 'الحوار وتنسيق السياسات', en: 'Dialogue and policy coordination' },
  'security.mission_presence': { ar: 'المهمة والوجود والانتقال', en: 'Mission, presence and transition' },
  'security.force_protection': { ar: 'حماية الأفراد والمنشآت', en: 'Protection of personnel and facilities' },
  'security.counter_terrorism': { ar: 'مكافحة الإرهاب', en: 'Counter-terrorism' },
  'security.intelligence': { ar: 'تبادل المعلومات والاستخبارات', en: 'Intelligence and information sharing' },
  'security.exercises': { ar: 'التمارين والمناورات', en: 'Exercises' },
  'security.training': { ar: 'التعليم والتدريب العسكري', en: 'Military education and training' },
  'security.arms': { ar: 'التسليح والمبيعات العسكرية', en: 'Arms and military sales' },
  'security.financing': { ar: 'التمويل العسكري', en: 'Military financing' },
  'security.logistics': { ar: 'الإدامة والإسناد', en: 'Sustainment and logistics' },
  'security.industry': { ar: 'الصناعة والبحث الدفاعي', en: 'Defence industry and research' },
  'security.institutions': { ar: 'بناء القدرات المؤسسية', en: 'Institutional capacity' },
  'security.borders_cyber': { ar: 'الحدود والجو والبحر والسيبراني', en: 'Borders, air, sea and cyber' },
  'security.policing': { ar: 'الأمن الداخلي ومكافحة الجريمة والمخدرات', en: 'Policing, crime and drugs' },
  'security.stabilisation': { ar: 'الاستقرار وحفظ السلام والألغام وإعادة النازحين', en: 'Stabilisation, peacekeeping, mines and returns' },
  political: { ar: 'السياسة والدبلوماسية', en: 'Politics and diplomacy' },
  economy: { ar: 'الاقتصاد والتجارة والاستثمار', en: 'Economy, trade and investment' },
  energy_environment: { ar: 'الطاقة والمياه والبيئة', en: 'Energy, water and environment' },
  justice: { ar: 'العدل والقانون', en: 'Justice and law' },
  humanitarian: { ar: 'الشؤون الإنسانية والهجرة', en: 'Humanitarian affairs and migration' },
  culture_education: {
    ar: 'التعليم والثقافة والعلوم والرياضة والشؤون الدينية',
    en: 'Education, culture, science, sport and religious affairs',
  },
  health_technology: { ar: 'الصحة والتقنية', en: 'Health and technology' },
  transport: { ar: 'النقل والاتصالات', en: 'Transport and communications' },
} as const satisfies Record<string, Label>;
export type Area = keyof typeof AREAS;

/** What became of a commitment. `no_evidence` is the default and says nothing about the world; `overdue` and `contested` are computed. */
export const STATUSES = {
  no_evidence: { ar: 'لا دليل بعد', en: 'no evidence yet' },
  not_started: { ar: 'لم يبدأ', en: 'not started' },
  initiated: { ar: 'بدأ التنفيذ', en: 'initiated' },
  advanced: { ar: 'تقدّم ملموس', en: 'advanced' },
  fulfilled: { ar: 'أُنجز', en: 'fulfilled' },
  partly_fulfilled: { ar: 'أُنجز جزئيًا', en: 'partly fulfilled' },
  stalled: { ar: 'متعثّر أو معلّق', en: 'stalled or suspended' },
  not_fulfilled: { ar: 'لم يُنفَّذ', en: 'not fulfilled' },
} as const satisfies Record<string, Label>;
export type Status = keyof typeof STATUSES;

export const MENTION_KINDS = {
  person: { ar: 'شخص', en: 'person' },
  office: { ar: 'منصب', en: 'office' },
  organisation: { ar: 'جهة', en: 'organisation' },
  body: { ar: 'هيئة مشتركة', en: 'joint body' },
  place: { ar: 'مكان', en: 'place' },
  agreement: { ar: 'اتفاق', en: 'agreement' },
  programme: { ar: 'برنامج', en: 'programme' },
  date: { ar: 'تاريخ', en: 'date' },
} as const satisfies Record<string, Label>;
export type MentionKind = keyof typeof MENTION_KINDS;

/** What a piece of evidence does to the entry that it bears on. */
export const BEARINGS = {
  announces: { ar: 'يعلن', en: 'announces' },
  restates: { ar: 'يعيد التأكيد', en: 'restates' },
  advances: { ar: 'يدفع قدمًا', en: 'advances' },
  completes: { ar: 'يُتمّ', en: 'completes' },
  delays: { ar: 'يؤخّر', en: 'delays' },
  contradicts: { ar: 'يناقض', en: 'contradicts' },
} as const satisfies Record<string, Label>;
export type Bearing = keyof typeof BEARINGS;

/** The keys of an enumeration, in the code-book's order, typed for `z.enum`. */
export function codesOf<T extends Record<string, unknown>>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
