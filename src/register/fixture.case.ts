import { createHash } from 'node:crypto';
import type { Place } from './index.ts';
import type { Author, NewArticle, NewProposals, NewQuote } from './types.ts';

/** One engine for the contract: fresh places, and a raw connection that knows nothing of the register's own code. */
export type TestEngine = {
  readonly engine: Place['engine'];
  makePlace(): Promise<Place>;
  /** Takes away every place that was made. */
  removePlaces(): Promise<void>;
  /** Runs one statement as any other program could; rejects where the database refuses it. */
  runSql(place: Place, statement: string): Promise<Record<string, unknown>[]>;
  /** What the built schema is, as text. */
  describeSchema(place: Place): Promise<string>;
};

export const MACHINE: Author = { kind: 'machine', name: 'rules 1' };
export const PERSON: Author = { kind: 'person', name: 'Salma' };

const TITLE = 'بغداد وواشنطن تطلقان أعمال اللجنة العسكرية العليا';
const BODY = [
  'أعلنت بغداد وواشنطن إطلاق أعمال اللجنة العسكرية العليا بين البلدين.',
  'اتفق الجانبان على تقييم التهديد وقدرات القوات العراقية قبل تحديد الجدول الزمني.',
];

type Extra = {
  readonly title?: string | null;
  readonly paragraphs?: readonly string[];
  readonly article?: Partial<NewArticle['article']>;
  readonly reading?: Partial<NewArticle['reading']>;
};

/** An article ready to be stored, of two sentences on the commission unless `extra` says otherwise. */
export function makeArticle(id: string, extra: Extra = {}): NewArticle {
  const title = extra.title === undefined ? TITLE : extra.title;
  const paragraphs = [...(extra.paragraphs ?? BODY)];
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n');
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    id,
    capture: {
      bytes,
      sha256,
      url: `https://example.org/${id}`,
      headers: { 'content-type': 'text/plain' },
      receivedAt: '2024-01-28T06:00:00Z',
    },
    article: {
      title,
      paragraphs,
      captions: [],
      language: 'ar',
      published: '2024-01-27',
      modified: null,
      authors: [],
      carrier: { name: 'وكالة النهرين', url: null },
      origin: null,
      keywords: [],
      readAlso: [],
      similar: [],
      kind: 'news',
      foundIn: {},
      notice: null,
      ...extra.article,
    },
    reading: {
      text,
      sentences: splitAtLines(text),
      mentions: [],
      entities: [],
      parties: ['IRQ', 'USA'],
      statements: [],
      bodies: [],
      silence: null,
      ...extra.reading,
    },
  };
}

function splitAtLines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** The run of `article` that reads `words`, as a quotation of its version. */
export function quoteOf(article: NewArticle, versionId: string, words: string): NewQuote {
  const start = article.reading.text.indexOf(words);
  if (start < 0) throw new Error(`The article does not say: ${words}`);
  return { versionId, start, end: start + words.length };
}

export const COMMITTED = BODY[1]!;
export const WORDING = 'تقييم التهديد وقدرات القوات العراقية';

/** A process with one entry of each kind, proposed from the article of `makeArticle`. Ids carry `mark`. */
export function makeProposals(article: NewArticle, versionId: string, mark = '1'): NewProposals {
  const announced = quoteOf(article, versionId, BODY[0]!);
  const committed = quoteOf(article, versionId, COMMITTED);
  const processId = `process-${mark}`;
  const commitmentId = `commitment-${mark}`;
  return {
    versionId,
    by: MACHINE,
    process: { ...announced, id: processId, nameAr: 'اللجنة العسكرية العليا العراقية الأمريكية', nameEn: null, parties: ['IRQ', 'USA'] },
    meetings: [
      {
        ...announced,
        id: `meeting-${mark}`,
        processId,
        title: 'الجولة الأولى',
        date: '2024-01-27',
        place: 'بغداد',
        parties: ['IRQ', 'USA'],
        delegates: [{ party: 'IRQ', name: 'محمد شياع السوداني', office: 'رئيس مجلس الوزراء' }],
        rule: 'met',
      },
    ],
    bodies: [{ ...announced, id: `body-${mark}`, processId, name: 'اللجنة العسكرية العليا', state: 'existing', rule: 'body' }],
    commitments: [
      {
        ...committed,
        id: commitmentId,
        processId,
        wording: WORDING,
        act: 'committed',
        who: ['IRQ', 'USA'],
        to: [],
        area: ['security.mission_presence'],
        body: 'اللجنة العسكرية العليا',
        programme: null,
        due: '2024-09',
        date: '2024-01-27',
        rule: 'committed',
      },
    ],
    conditions: [{ ...committed, id: `condition-${mark}`, processId, commitmentId, wording: 'قبل تحديد الجدول الزمني', rule: 'before' }],
    evidence: [{ ...committed, id: `evidence-${mark}`, commitmentId, bearing: 'announces', rule: 'first', reasons: ['first wording'] }],
  };
}
