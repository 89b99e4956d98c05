import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from './parse.ts';

const wrap = (items: string, channel = ''): string => `<rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const firstItem = (xml: string, url?: string) => parseFeed(xml, { url: url ?? null }).items[0];

test('an Arabic RSS feed, whole', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>أخبار الحوار</title>
<link>https://news.example/</link>
<description>كل ما يصدر عن اللجان المشتركة</description>
<language>ar-iq</language>
<lastBuildDate>Tue, 08 Aug 2023 22:00:00 +0300</lastBuildDate>
<item>
<title><![CDATA[بغداد وواشنطن تتفقان على تشكيل لجنة عسكرية عليا]]></title>
<link>/politics/1</link>
<guid isPermaLink="false">tag:news.example,2023:1</guid>
<dc:creator>هيئة التحرير</dc:creator>
<pubDate>الثلاثاء 8 آب 2023 21:10</pubDate>
<category>أمن</category>
<category>العراق</category>
<source url="https://agency.example/rss">وكالة الأنباء</source>
<description>اتفق الجانبان&nbsp;على &lt;b&gt;لجنة&lt;/b&gt; جديدة</description>
<content:encoded><![CDATA[<p>اتفق الجانبان على لجنة جديدة.</p>]]></content:encoded>
</item>
</channel>
</rss>`;
  expect(parseFeed(new TextEncoder().encode(xml), { url: 'https://news.example/rss' })).toEqual({
    format: 'rss',
    id: null,
    title: 'أخبار الحوار',
    link: 'https://news.example/',
    description: 'كل ما يصدر عن اللجان المشتركة',
    language: 'ar-iq',
    authors: [],
    published: null,
    updated: '2023-08-08T22:00:00+03:00',
    trouble: null,
    items: [
      {
        id: 'tag:news.example,2023:1',
        title: 'بغداد وواشنطن تتفقان على تشكيل لجنة عسكرية عليا',
        link: 'https://news.example/politics/1',
        summary: 'اتفق الجانبان\u00a0على <b>لجنة</b> جديدة',
        content: '<p>اتفق الجانبان على لجنة جديدة.</p>',
        authors: ['هيئة التحرير'],
        published: '2023-08-08T21:10:00',
        updated: null,
        categories: ['أمن', 'العراق'],
        language: null,
        source: { name: 'وكالة الأنباء', url: 'https://agency.example/rss' },
      },
    ],
  });
});

test('Atom: bases one inside the other, inline markup, a source of its own', () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/ar/" xml:lang="ar_IQ">
<id>urn:feed:1</id>
<link href="."/>
<title type="html">&lt;b&gt;البيانات&lt;/b&gt;</title>
<entry xml:base="2023/" xml:lang="en"><id>urn:1</id><title>Statement</title><link rel="self" href="x.xml"/><link href="statement"/>
<author><name>Press office</name><email>press@news.example</email></author>
<published>2023-08-08T21:10:00Z</published><updated>2023-08-09</updated><category term="a" label="Security"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p title="z" lang="en">Both sides &amp; all<br/></p></div></content>
<source><id>urn:agency</id><title>Agency</title><link href="https://agency.example/"/></source></entry></feed>`;
  const feed = parseFeed(xml);
  expect(feed).toMatchObject({
    format: 'atom',
    id: 'urn:feed:1',
    title: '<b>البيانات</b>',
    link: 'https://news.example/ar/',
    language: 'ar-IQ',
  });
  expect(feed.items).toEqual([
    {
      id: 'urn:1',
      title: 'Statement',
      link: 'https://news.example/ar/2023/statement',
      summary: null,
      content: '<p lang="en" title="z">Both sides &amp; all<br /></p>',
      authors: ['Press office'],
      published: '2023-08-08T21:10:00Z',
      updated: '2023-08-09',
      categories: ['Security'],
      language: 'en',
      source: { name: 'Agency', url: 'https://agency.example/' },
    },
  ]);
});

test('RDF, Atom 0.3 and JSON Feed say the same', () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title></channel>
<item rdf:about="urn:1"><title>A</title><link>https://n.example/1</link></item></rdf:RDF>`;
  const atom = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><id>urn:1</id><title>A</title><link rel="alternate" href="https://n.example/1"/><issued>2023-08-08</issued></entry></feed>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: 'urn:1', title: 'A', url: 'https://n.example/1' }],
  });
  for (const [format, text] of [
    ['rdf', rdf],
    ['atom', atom],
    ['json', `\ufeff\n${json}`],
  ] as const) {
    expect(parseFeed(text)).toMatchObject({
      format,
      title: 'T',
      items: [{ id: 'urn:1', title: 'A', link: 'https://n.example/1' }],
      trouble: null,
    });
  }
});

describe('what is ill-formed is mended', () => {
  test.each([
    ['<item><title>A<link>https://n.example/1</link></item>', 'a title that is never closed ends where the next field begins'],
    [
      '<item><title>A</title><link>https://n.example/1</link><item><title>B</title></item>',
      'an item never closed ends where the next begins',
    ],
    ['<item><constructor>x</constructor><a"b>c</a"b><1/><title>A</title><link>https://n.example/1</link></item>', 'names that are none'],
    ['<item><title>A</title></b></title><link>https://n.example/1</link></item>', 'stray end tags'],
    ['<item><TITLE>A</title><Link>https://n.example/1</lINK></item>', 'upper and lower case'],
    ['<item><title>A</title><link>https://n.example/1</link>', 'cut off'],
    ['<item><x:title xmlns:x="urn:other">no</x:title><title>A</title><link>https://n.example/1</link></item>', 'a foreign title'],
  ])('%s: %s', (items, _why) => {
    expect(firstItem(wrap(items))).toMatchObject({ title: 'A', link: 'https://n.example/1' });
  });

  test.each([
    ['AT&T', 'a bare ampersand', 'AT&T'],
    ['A &laquo;B&raquo; &nosuch; &#1593;', 'entities that nobody declared', 'A «B» &nosuch; ع'],
    ['A &amp;nbsp; B', 'an entity spoken of', 'A &nbsp; B'],
    ['1 &lt; 2 <![CDATA[& 3 < 4 ]]&gt;]]>', 'CDATA beside text', '1 < 2 & 3 < 4 ]]&gt;'],
    ['A <b>B</b><br>C', 'markup without escaping', 'A <b>B</b><br />C'],
    ['A\0B', 'what XML cannot hold', 'A\ufffdB'],
  ])('%s: %s', (title, _why, expected) => {
    expect(firstItem(wrap(`<item><title>${title}</title></item>`))?.title).toBe(expected);
  });

  test('junk before and behind, and a missing root', () => {
    const feed = wrap('<item><title>A</title></item>');
    for (const text of [
      `\n\n<br>Warning: x in y\n<?xml version="1.0"?>${feed}`,
      `${feed}</html><!-- cached`,
      '<item><title>A</title></item>',
    ]) {
      expect(parseFeed(text)).toMatchObject({ format: 'rss', items: [{ title: 'A' }] });
    }
  });

  test('entities of a DOCTYPE stand for plain text and cannot swell', () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY a "text"><!ENTITY b "&a;&a;">]>';
    expect(firstItem(`${doctype}${wrap('<item><title>&a; &b;</title></item>')}`)?.title).toBe('text &a;&a;');
  });

  test('one family of prefixes, however they are declared', () => {
    const xml = `<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:author="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">
<r:channel><r:item><r:title>A</r:title><author:creator>B</author:creator><c:encoded>C</c:encoded></r:item></r:channel></r:rss>`;
    expect(firstItem(xml)).toMatchObject({ title: 'A', authors: ['B'], content: 'C' });
  });
});

test.each([
  ['<guid>https://n.example/1</guid>', 'https://n.example/1', 'a guid is a link unless it says no'],
  ['<guid isPermaLink="false">https://n.example/1</guid>', null, 'this one says no'],
  ['<guid>1</guid>', null, 'and this one cannot be'],
  ['<link> https://n.example/1 </link>', 'https://n.example/1', 'blanks'],
  ['<link>2?a=1&amp;b=2</link>', 'https://n.example/f/2?a=1&b=2', 'relative to where the feed came from'],
  ['<link/><atom:link href="https://n.example/3"/>', 'https://n.example/3', 'an undeclared atom:link'],
])('the link of %s', (fields, link, _why) => {
  expect(firstItem(wrap(`<item>${fields}</item>`), 'https://n.example/f/feed.xml')?.link ?? null).toBe(link);
});

test.each([
  ['', 'there is no text'],
  ['<html><body><p>No feed</p></body></html>', 'no feed was found in the text'],
  ['{"a": 1}', 'the text begins as JSON but is no JSON Feed'],
  ['{', 'the text begins as JSON but is no JSON Feed'],
])('what is no feed says why: %s', (text, trouble) => {
  expect(parseFeed(text)).toMatchObject({ format: 'unknown', items: [], trouble });
});

test('an empty feed is a feed', () => {
  expect(parseFeed('<rss><channel></channel></rss>')).toMatchObject({ format: 'rss', items: [], trouble: 'the feed is empty' });
});

test('no text breaks it, no key leaks from prototypes', () => {
  const piece = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '<title>',
    '</title>',
    '</item>',
    '<link>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&',
    '<!--',
    '-->',
    '"',
    '<',
    '<feed>',
    '<entry>',
    '<content type="xhtml">',
    '<__proto__>',
    '<constructor>',
    'xmlns:a="b"',
    '<rdf:RDF>',
    '\ud800',
    '\0',
    'أ',
    '<?xml ',
    '{',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      ),
      (text) => {
        const feed = parseFeed(text);
        expect(JSON.parse(JSON.stringify(feed)).format).toBe(feed.format);
      },
    ),
    { numRuns: 500 },
  );
});

test('hostile feeds take linear time', () => {
  const n = 200_000;
  const start = performance.now();
  for (const text of [
    '<a>'.repeat(n),
    `<rss><channel>${'<item>'.repeat(n)}`,
    `<rss><channel>${'<item><title>x'.repeat(n / 4)}`,
    `<rss>${'<b>'.repeat(200)}${'</a>'.repeat(n)}`,
    `<rss ${'a="b" '.repeat(n)}`,
    '<rss><![CDATA['.repeat(n),
    '<rss><!--'.repeat(n),
    '&a'.repeat(n),
    `<!DOCTYPE x [${'<!ENTITY a "x">'.repeat(n)}`,
    `<rss><channel><item><description>${'<p>'.repeat(n)}</description>`,
    `<rss><channel><item><description>${'&lt;!--'.repeat(n)}</description>`,
    '{"a":'.repeat(n),
  ]) {
    parseFeed(text);
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
