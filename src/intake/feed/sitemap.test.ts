import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseSitemap } from './sitemap.ts';

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://news.example/ar/1?a=1&amp;b=2</loc><lastmod>2025-05-02T08:00:00+03:00</lastmod>
<news:news><news:publication><news:name>وكالة النهرين</news:name><news:language>ar</news:language></news:publication>
<news:publication_date>2025-05-01</news:publication_date><news:title><![CDATA[بدء الجولة الثانية]]></news:title></news:news></url>
<url><loc>/en/2</loc></url><url><loc>ftp://news.example/3</loc></url><url></url></urlset>`;
const INDEX = '<sitemapindex><sitemap><loc>https://news.example/a.xml</loc></sitemap><sitemap><loc>b.xml.gz</loc></sitemap></sitemapindex>';
const bytes = (text: string) => new TextEncoder().encode(text);
const url = 'https://news.example/sitemap.xml';

test('a Google-News sitemap, relative and foreign addresses among its own', () => {
  const none = { modified: null, title: null, published: null, outlet: null };
  const pages = [
    {
      url: 'https://news.example/ar/1?a=1&b=2',
      modified: '2025-05-02T08:00:00+03:00',
      title: 'بدء الجولة الثانية',
      published: '2025-05-01',
      outlet: 'وكالة النهرين',
    },
    { url: 'https://news.example/en/2', ...none },
  ];
  expect(parseSitemap(bytes(NEWS), { url })).toEqual({ pages, sitemaps: [] });
  expect(parseSitemap(gzipSync(NEWS), { url })?.pages).toEqual(pages);
});

test('an index of sitemaps', () => {
  expect(parseSitemap(bytes(INDEX), { url })).toEqual({
    pages: [],
    sitemaps: ['https://news.example/a.xml', 'https://news.example/b.xml.gz'],
  });
});

test.each([
  [bytes('<rss><channel></channel></rss>'), 'a feed'],
  [bytes('<html><body>urlset</body></html>'), 'a page'],
  [new Uint8Array(), 'nothing'],
  [gzipSync(NEWS).subarray(0, 60), 'packed and cut'],
  [gzipSync(Buffer.alloc(60 * 1024 * 1024)), 'a bomb'],
])('%#: what is no sitemap gives null: %s', (given, _why) => {
  expect(parseSitemap(given)).toBeNull();
});
