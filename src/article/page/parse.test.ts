import { expect, test } from 'vitest';
import { cutBlocks } from './blocks.ts';
import { parsePage } from './parse.ts';

const pages: readonly (readonly [string, readonly string[], string])[] = [
  ['<p>one<p>two', ['one', 'two'], 'paragraphs that nothing closes'],
  ['<ul><li>a<li>b</ul>', ['a', 'b'], 'items that nothing closes'],
  ['<table><tr><td>a<td>b<tr><td>c</table>', ['a', 'b', 'c'], 'cells that nothing closes'],
  ['<p>a<b>b</p><p>c</b>d</p>', ['ab', 'cd'], 'a mark closed in another paragraph'],
  ['<td>a</div>b</td>', ['ab'], 'a closing tag that nothing opened'],
  ['a<br>b<br/>c</br>d', ['a', 'b', 'c', 'd'], 'line breaks of every spelling'],
  ['&#1575;&lt;b&gt; &amp; &nbsp;c', ['ا<b> & c'], 'entities are text'],
  ['<script>if (a<b) "<p>no</p>"</script><p>yes</p>', ['yes'], 'scripts are no text'],
  ['<style>p{}</style><noscript>no</noscript><p hidden>no</p><p style="display: none">no</p>yes', ['yes'], 'what nobody sees'],
  ['<p>x\u0000y\ud800z</p>', ['xy\ufffdz'], 'NUL and half a character'],
  ['<p>open <!-- comment', ['open'], 'a comment that nothing closes'],
  ['<a name=top><p>one</p><p>two</p>', ['one', 'two'], 'an anchor without an address is no link'],
  ['', [], 'nothing'],
];
test.each(pages)('%s', (html, expected) => {
  expect(cutBlocks(parsePage(html)).map(({ text }) => text)).toEqual(expected);
});

test('a link counts by its text, whether it stands in a block or holds blocks', () => {
  const [line, card] = cutBlocks(parsePage('<p>see <a href="/1">this page</a></p><a href="/2"><h3>A card</h3></a>'));
  expect([line?.linkLength, line?.links]).toEqual([9, [{ title: 'this page', url: '/1' }]]);
  expect([card?.linkLength, card?.links]).toEqual([6, [{ title: 'A card', url: '/2' }]]);
});
