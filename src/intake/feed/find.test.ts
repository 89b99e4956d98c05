import { expect, test } from 'vitest';
import { findFeeds } from './find.ts';

const BASE = 'https://news.example/ar/index.html';

test.each([
  [
    '<link rel="alternate" type="application/rss+xml" title="الأخبار &amp; البيانات" href="/rss">',
    [['https://news.example/rss', 'الأخبار & البيانات']],
    'announced',
  ],
  [
    "<LINK href='feed.json' type='application/feed+json' REL='Alternate home'>",
    [['https://news.example/ar/feed.json', null]],
    'any case and quotes',
  ],
  ['<link rel="alternate" hreflang="en" href="/en/">', [], 'another language is no feed'],
  ['<link rel="stylesheet" type="text/css" href="/feed.css">', [], 'a style sheet'],
  [
    '<a href="/category/iraq/feed/">x</a><a href="/feeding">y</a>',
    [['https://news.example/category/iraq/feed/', null]],
    'a link that looks like one',
  ],
  [
    '<a href="/rss.xml">x</a><link rel="alternate" type="application/atom+xml" href="/atom">',
    [
      ['https://news.example/atom', null],
      ['https://news.example/rss.xml', null],
    ],
    'announced first',
  ],
  [
    '<base href="https://other.example/x/"><a href="rss">x</a><a href="rss">y</a>',
    [['https://other.example/x/rss', null]],
    'base, and each once',
  ],
  ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', [], 'no address of the web'],
])('%s', (html, expected, _why) => {
  expect(findFeeds(html, BASE).map(({ url, title }) => [url, title])).toEqual(expected);
});

test('hostile pages take linear time', () => {
  const start = performance.now();
  for (const text of [
    '<a '.repeat(300_000),
    `<link ${'a='.repeat(300_000)}`,
    `<a ${'x '.repeat(300_000)}>`,
    `<a ${'href="'.repeat(300_000)}>`,
  ])
    findFeeds(text, BASE);
  expect(performance.now() - start).toBeLessThan(5_000);
});
