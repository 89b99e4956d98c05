// Pages that mean harm or are merely broken: an answer of the right shape, in bounded time, with nothing but text in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleText, extractArticle } from './extract.ts';
import { ArticleSchema } from './schema.ts';

const paragraph = '<p>قال الوزير إن اللجنة العسكرية العليا ستعقد اجتماعها الأول في بغداد يوم السبت المقبل بحضور الوفدين.</p>';
const many = 100_000;

const pages: readonly (readonly [string, () => string, number])[] = [
  ['100,000 nested elements', () => '<div>'.repeat(many) + paragraph + '</div>'.repeat(many), 1],
  ['100,000 marks that nothing closes', () => '<b>'.repeat(many) + paragraph, 1],
  ['20 MB in an attribute', () => `<div class="${'a '.repeat(10_000_000)}">${paragraph}</div>`, 1],
  ['100,000 attributes', () => `<div ${Array.from({ length: many }, (_, i) => `x${i}=1`).join(' ')}>${paragraph}</div>`, 1],
  ['20,000 paragraphs', () => paragraph.repeat(20_000), 20_000],
  ['100,000 labels', () => '<div>مقالات مشابهة'.repeat(many) + paragraph, 1],
  ['JSON-LD of brackets', () => `<script type="application/ld+json">${'['.repeat(many)}</script>${paragraph}`, 1],
  ['comments that nothing closes', () => paragraph + '<!--'.repeat(many), 1],
];
test.each(pages)('%s', (_name, make, paragraphs) => {
  expect(extractArticle({ html: make() }).paragraphs.length).toBe(paragraphs);
});

test('long and empty text', () => {
  expect(extractArticle({ text: 'كلمة '.repeat(200_000) }).paragraphs.length).toBe(1);
  for (const input of [{}, { text: '' }, { html: ' ' }, { text: '\0\n\u200b' }])
    expect(extractArticle(input)).toMatchObject({ paragraphs: [], notice: 'empty' });
});

test('any bytes give an article of the right shape', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '<div',
      '>',
      '</p>',
      '<a href=x>',
      '<table><td>',
      '<!--',
      '"',
      '&#x',
      '&amp;',
      '<script>',
      'المصدر: ',
      'اقرأ أيضا',
      '\n',
      '•',
      paragraph,
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('');
      for (const input of [{ html: source }, { text: source, title: source, published: source, url: source, outlet: source }]) {
        const article = extractArticle(input);
        expect(ArticleSchema.safeParse(article).success).toBe(true);
        const lines = [...(article.title === null ? [] : [article.title]), ...article.paragraphs];
        expect(articleText(article)).toBe(lines.join('\n'));
        expect(lines.every((line) => line !== '' && line.trim() === line && !line.includes('\n'))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('what the sender knows wins over the page', () => {
  const article = extractArticle({
    text: 'عنوان الصفحة\nالنص.',
    title: 'عنوان الصفحة',
    published: '2024-01-27',
    outlet: 'رويترز',
    url: 'https://www.a.example/x',
  });
  expect(article).toMatchObject({
    title: 'عنوان الصفحة',
    paragraphs: ['النص.'],
    published: '2024-01-27',
    carrier: { name: 'رويترز', url: 'https://www.a.example/x' },
  });
  expect(article.foundIn).toEqual({ title: 'given', published: 'given', carrier: 'given' });
});
