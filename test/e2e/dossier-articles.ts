// A small dossier written for the tests of the pages: our own sentences on public facts of the talks between Iraq and the United States.
import type { Article } from '../../src/article/index.ts';
import type { Reading } from '../../src/reading/index.ts';
import { markReading, runOf } from './mark-reading.ts';

export type HandMade = { readonly id: string; readonly url: string; readonly article: Article; readonly reading: Reading };

const blank = {
  paragraphs: [],
  captions: [],
  modified: null,
  authors: [],
  origin: null,
  keywords: [],
  readAlso: [],
  similar: [],
  kind: 'news',
  foundIn: {},
  notice: null,
} as const;

const DIALOGUE_TITLE = 'بغداد وواشنطن تتفقان على تشكيل لجنة عسكرية عليا';
const DIALOGUE = [
  'التقى وزير الدفاع العراقي ثابت العباسي في واشنطن نظيره الأميركي لويد أوستن، في ختام أول جولة من حوار التعاون الأمني المشترك.',
  'والتزم الجانبان بتشكيل لجنة عسكرية عليا تقيّم مستقبل مهمة التحالف الدولي، على أن يتوقف الجدول الزمني على مستوى التهديد من تنظيم داعش وعلى قدرات القوات العراقية.',
  'وناقش الوفدان توسيع المشاركة العراقية في التمارين، وأكدت بغداد مجددا التزامها بحماية الأفراد والقوافل والمنشآت الدبلوماسية.',
];
const dialogueText = [DIALOGUE_TITLE, ...DIALOGUE].join('\n');

const dialogueReading = markReading(DIALOGUE_TITLE, DIALOGUE, {
  parties: ['USA', 'IRQ'],
  entities: [
    { id: 'e1', kind: 'place', name: 'بغداد', code: 'IRQ' },
    { id: 'e2', kind: 'place', name: 'واشنطن', code: 'USA' },
    { id: 'e3', kind: 'body', name: 'لجنة عسكرية عليا' },
    { id: 'e4', kind: 'person', name: 'ثابت العباسي', offices: [{ title: 'وزير الدفاع العراقي', country: 'IRQ' }] },
    { id: 'e5', kind: 'office', name: 'وزير الدفاع العراقي' },
    { id: 'e6', kind: 'person', name: 'لويد أوستن', offices: [{ title: 'وزير الدفاع الأميركي', country: 'USA' }] },
    { id: 'e7', kind: 'body', name: 'حوار التعاون الأمني المشترك' },
    { id: 'e8', kind: 'organisation', name: 'التحالف الدولي', code: 'COALITION' },
    { id: 'e9', kind: 'organisation', name: 'داعش' },
  ],
  mentions: [
    ['بغداد', 'e1', { country: 'IRQ' }],
    ['واشنطن', 'e2', { country: 'USA' }],
    ['لجنة عسكرية عليا', 'e3'],
    ['وزير الدفاع العراقي', 'e5', { country: 'IRQ' }],
    ['ثابت العباسي', 'e4', { office: 'وزير الدفاع العراقي' }],
    ['واشنطن', 'e2'],
    ['لويد أوستن', 'e6', { office: 'وزير الدفاع الأميركي' }],
    ['حوار التعاون الأمني المشترك', 'e7'],
    ['لجنة عسكرية عليا', 'e3'],
    ['التحالف الدولي', 'e8'],
    ['داعش', 'e9'],
  ],
  bodies: [
    { entity: 'e3', state: 'proposed' },
    { entity: 'e7', state: 'existing' },
  ],
  statements: [
    [
      'تتفقان على تشكيل لجنة عسكرية عليا',
      'committed',
      { who: ['IRQ', 'USA'], area: ['security.mission_presence'], body: 'لجنة عسكرية عليا' },
    ],
    [
      'التقى وزير الدفاع العراقي ثابت العباسي في واشنطن نظيره الأميركي لويد أوستن',
      'met',
      { who: ['IRQ', 'USA'], area: ['security.policy_dialogue'], place: 'واشنطن' },
    ],
    [
      'التزم الجانبان بتشكيل لجنة عسكرية عليا تقيّم مستقبل مهمة التحالف الدولي',
      'committed',
      {
        who: ['IRQ', 'USA'],
        area: ['security.mission_presence'],
        body: 'لجنة عسكرية عليا',
        what: runOf(dialogueText, 'تشكيل لجنة عسكرية عليا تقيّم'),
        conditions: [runOf(dialogueText, 'مستوى التهديد من تنظيم داعش'), runOf(dialogueText, 'قدرات القوات العراقية')],
        speaker: 'joint statement',
      },
    ],
    ['ناقش الوفدان توسيع المشاركة العراقية في التمارين', 'discussed', { who: ['IRQ', 'USA'], area: ['security.exercises'] }],
    [
      'أكدت بغداد مجددا التزامها بحماية الأفراد والقوافل والمنشآت الدبلوماسية',
      'reaffirmed',
      { who: ['IRQ'], area: ['security.force_protection'] },
    ],
  ],
});

const LAUNCH_TITLE = 'انطلاق أعمال اللجنة العسكرية العليا في بغداد';
const LAUNCH = [
  'أطلق رئيس مجلس الوزراء محمد شياع السوداني في بغداد، السبت، أعمال اللجنة العسكرية العليا بين العراق والولايات المتحدة.',
  'وتتولى ثلاث مجموعات عمل دراسة العوامل التي تحدد الجدول الزمني لإنهاء المهمة.',
];

const END_TITLE = 'Joint Statement on the Timeline for the Coalition’s Mission in Iraq';
const END = [
  'The two sides decided that the military mission of the Coalition in Iraq will conclude no later than the end of September 2025.',
  'Support for operations in Syria from Iraq continues until September 2026, subject to conditions on the ground.',
];
const endText = [END_TITLE, ...END].join('\n');

export const DOSSIER: readonly HandMade[] = [
  {
    id: 'dialogue-agency',
    url: 'https://agency.example/2023/08/08/1',
    article: {
      ...blank,
      title: DIALOGUE_TITLE,
      paragraphs: DIALOGUE,
      captions: ['لقطة من مراسم الاستقبال في مبنى البنتاغون'],
      language: 'ar',
      published: '2023-08-08T21:10:00+03:00',
      authors: ['مراسل الشؤون الأمنية'],
      carrier: { name: 'وكالة الرافدين', url: 'https://agency.example/' },
      keywords: ['قوات الأمن العراقية', 'الولايات المتحدة', 'التعاون الأمني'],
    },
    reading: dialogueReading,
  },
  {
    id: 'dialogue-copy',
    url: 'https://mirror.example/a/77',
    article: {
      ...blank,
      title: DIALOGUE_TITLE,
      paragraphs: [...DIALOGUE],
      language: 'ar',
      published: '2023-08-09',
      carrier: { name: 'مرآة الأخبار', url: 'https://mirror.example/' },
      origin: { name: 'وكالة الرافدين', quote: 'المصدر: وكالة الرافدين' },
      readAlso: [{ title: 'وفد عراقي في دمشق لبحث الحدود والتجارة', url: 'https://mirror.example/a/60' }],
      similar: [
        { title: 'العراق وإسبانيا يوقعان اتفاقا أمنيا', url: null, sameEventAs: null, inReadAlso: false },
        { title: 'توقيع اتفاق أمني بين العراق وإسبانيا', url: null, sameEventAs: 0, inReadAlso: false },
        { title: 'وفد عراقي في دمشق لبحث الحدود والتجارة', url: null, sameEventAs: null, inReadAlso: true },
      ],
    },
    reading: dialogueReading,
  },
  {
    id: 'launch',
    url: 'https://tigris.example/2024/01/27',
    article: {
      ...blank,
      title: LAUNCH_TITLE,
      paragraphs: LAUNCH,
      language: 'ar',
      published: '2024-01-27',
      carrier: { name: 'دجلة اليوم', url: null },
    },
    reading: markReading(LAUNCH_TITLE, LAUNCH, {
      parties: ['IRQ', 'USA'],
      entities: [
        { id: 'e1', kind: 'body', name: 'اللجنة العسكرية العليا' },
        { id: 'e2', kind: 'person', name: 'محمد شياع السوداني', offices: [{ title: 'رئيس مجلس الوزراء', country: 'IRQ' }] },
      ],
      mentions: [
        ['اللجنة العسكرية العليا', 'e1'],
        ['محمد شياع السوداني', 'e2', { office: 'رئيس مجلس الوزراء', country: 'IRQ' }],
      ],
      bodies: [{ entity: 'e1', state: 'existing' }],
      statements: [
        [
          'أطلق رئيس مجلس الوزراء محمد شياع السوداني في بغداد، السبت، أعمال اللجنة العسكرية العليا',
          'established',
          { who: ['IRQ', 'USA'], body: 'اللجنة العسكرية العليا' },
        ],
      ],
    }),
  },
  {
    id: 'end-of-mission',
    url: 'https://official.example/statements/27-september-2024',
    article: {
      ...blank,
      title: END_TITLE,
      paragraphs: END,
      language: 'en',
      published: '2024-09-27',
      carrier: { name: 'Official Record', url: 'https://official.example/' },
      kind: 'joint_statement',
    },
    reading: markReading(END_TITLE, END, {
      parties: ['USA', 'IRQ'],
      entities: [
        { id: 'e1', kind: 'place', name: 'Iraq', code: 'IRQ' },
        { id: 'e2', kind: 'date', name: 'the end of September 2025' },
        { id: 'e3', kind: 'place', name: 'Syria', code: 'SYR' },
      ],
      mentions: [
        ['Iraq', 'e1'],
        ['the end of September 2025', 'e2', { iso: '2025-09-30' }],
        ['Syria', 'e3'],
      ],
      statements: [
        [
          'decided that the military mission of the Coalition in Iraq will conclude no later than the end of September 2025',
          'committed',
          { who: ['USA', 'IRQ'], area: ['security.mission_presence'], due: '2025-09-30', speaker: 'joint statement' },
        ],
        [
          'Support for operations in Syria from Iraq continues until September 2026',
          'committed',
          {
            who: ['USA', 'IRQ'],
            when: 'future',
            area: ['security.logistics'],
            due: '2026-09',
            conditions: [runOf(endText, 'conditions on the ground')],
          },
        ],
      ],
    }),
  },
  {
    id: 'weather',
    url: 'https://tigris.example/weather',
    article: {
      ...blank,
      title: 'موجة غبار في الأنبار',
      paragraphs: ['تشهد المحافظة غبارا كثيفا حتى المساء.'],
      language: 'ar',
      published: null,
      carrier: null,
    },
    reading: markReading('موجة غبار في الأنبار', ['تشهد المحافظة غبارا كثيفا حتى المساء.'], {
      entities: [],
      mentions: [],
      statements: [],
      silence: 'No sentence tells of an act between parties.',
    }),
  },
] as unknown as readonly HandMade[];
