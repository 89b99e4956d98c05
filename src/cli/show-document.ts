import type { Document, ModelReading } from '../app/index.ts';
import { ACTS, sliceSpan } from '../base/index.ts';

/** An article and its reading as lines for a person at a terminal. Labels in the language of the article. */
export function showDocument({ article, reading }: Document, beside?: ModelReading): string {
  const label = article.language === 'ar' ? ARABIC : ENGLISH;
  const code = article.language === 'ar' ? 'ar' : 'en';
  const rows: string[] = [];
  const block = (title: string, lines: readonly string[]) =>
    lines.length > 0 && rows.push('', `${title}:`, ...lines.map((line) => `  ${line}`));
  rows.push(article.title ?? label.untitled);
  const published =
    article.published && article.guessed?.includes('published') ? `${article.published} (${label.guessed})` : article.published;
  const facts = [published, article.carrier?.name, article.origin && `${label.origin}: ${article.origin.name}`, ...article.authors];
  rows.push(facts.filter(Boolean).join(' · ') || label.undated);
  if (article.notice) rows.push(`(${label.notices[article.notice]})`);
  if (article.form) rows.push(`(${label.forms[article.form]})`);
  for (const { url, trouble } of article.parts ?? []) rows.push(`(${label.part} ${url}${trouble === null ? '' : `: ${trouble}`})`);
  for (const paragraph of article.paragraphs) rows.push('', paragraph);
  block(
    label.passages,
    (article.passages ?? []).map(
      ({ paragraph, start, end, language, direction }) =>
        `[${language ?? direction}] «${article.paragraphs[paragraph]?.slice(start, end) ?? ''}»`,
    ),
  );
  block(label.captions, article.captions);
  block(label.keywords, article.keywords);
  block(
    label.readAlso,
    article.readAlso.map((link) => link.title),
  );
  block(
    label.similar,
    article.similar.map((link, at) => {
      const notes = [link.inReadAlso && label.inReadAlso, link.sameEventAs !== null && `${label.sameEvent} ${link.sameEventAs + 1}`].filter(
        Boolean,
      );
      return `${at + 1}. ${link.title}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
    }),
  );
  block(label.parties, reading.parties);
  block(
    label.people,
    reading.entities
      .filter((entity) => entity.kind === 'person')
      .map((entity) => [entity.name, ...entity.offices.map((office) => office.title)].join(' · ')),
  );
  const lines = (statements: Document['reading']['statements'] | ModelReading['statements']) =>
    statements.flatMap((statement) => [
      `[${ACTS[statement.act][code]}] ${statement.who.join(', ')}${statement.to.length > 0 ? ` → ${statement.to.join(', ')}` : ''} · ${statement.area.join(', ')}`,
      `  «${sliceSpan(reading.text, statement)}»`,
      ...statement.conditions.map((condition) => `  ${label.condition}: ${sliceSpan(reading.text, condition)}`),
    ]);
  block(label.statements, lines(reading.statements));
  if (reading.silence) rows.push('', reading.silence);
  if (beside) {
    const dropped = Object.entries(beside.dropped).map(([why, count]) => `${count} × ${why}`);
    block(`${label.statements} (${beside.model})`, [
      ...lines(beside.statements),
      ...(dropped.length > 0 ? [`${label.dropped}: ${dropped.join(', ')}`] : []),
    ]);
  }
  return rows.join('\n');
}

const ARABIC = {
  untitled: '(بلا عنوان)',
  undated: '(بلا تاريخ)',
  origin: 'المصدر',
  guessed: 'تقدير',
  part: 'صفحة من المقال:',
  passages: 'مقاطع بلغة أخرى',
  notices: {
    empty: 'لا نص في الصفحة',
    paywall: 'الصفحة للمشتركين، وهذا ما أظهرته',
    index: 'قائمة مقالات لا مقال',
    script_only: 'لا تعرض الصفحة نصها إلا بالبرمجة',
    consent: 'عرضت الصفحة نموذج موافقة بدل المقال',
    video: 'مقطع مصوّر ونص قليل',
  },
  forms: { amp: 'نسخة AMP', print: 'نسخة الطباعة', live: 'تغطية مباشرة قد تطول بعد', feed: 'مما أوردته الخلاصة، لا من الصفحة' },
  captions: 'تعليقات الصور',
  keywords: 'كلمات الناشر',
  readAlso: 'اقرأ أيضًا',
  similar: 'مقالات مشابهة',
  inReadAlso: 'مكرر في «اقرأ أيضًا»',
  sameEvent: 'الحدث نفسه كما في',
  parties: 'الأطراف',
  people: 'أشخاص',
  statements: 'ما قيل وما التُزم به',
  condition: 'شرط',
  dropped: 'أُسقط',
};
const ENGLISH: typeof ARABIC = {
  untitled: '(no title)',
  undated: '(no date)',
  origin: 'Source',
  guessed: 'a guess',
  part: 'a page of the article:',
  passages: 'Passages in another language or direction',
  notices: {
    empty: 'the page held no text',
    paywall: 'a paywall: this is what the page showed',
    index: 'a list of articles, not an article',
    script_only: 'the page shows its text by script only',
    consent: 'a consent form in place of the article',
    video: 'a video and little text',
  },
  forms: {
    amp: 'AMP version',
    print: 'print version',
    live: 'a live blog, which may still grow',
    feed: 'from the feed, not from the page',
  },
  captions: 'Captions',
  keywords: "Publisher's keywords",
  readAlso: 'Read also',
  similar: 'Similar articles',
  inReadAlso: 'also under «read also»',
  sameEvent: 'same event as',
  parties: 'Parties',
  people: 'People',
  statements: 'Statements',
  condition: 'condition',
  dropped: 'dropped',
};
