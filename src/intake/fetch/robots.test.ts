import { expect, test } from 'vitest';
import { readRobots, robotsAllow } from './robots.ts';

const mayRead = (text: string, path: string): boolean => robotsAllow(readRobots(text, 'mithaq'), path);

test.each([
  ['', '/a', true, 'no rules'],
  ['User-agent: *\nDisallow: /', '/a', false, 'all is closed'],
  ['User-agent: *\nDisallow:', '/a', true, 'an empty rule closes nothing'],
  ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true, 'the longer one wins'],
  ['User-agent: *\nDisallow: /a/b\nAllow: /a/b', '/a/b', true, 'of equals the allowing one'],
  ['User-agent: other\nDisallow: /', '/a', true, 'not for us'],
  ['User-agent: *\nDisallow: /\nUser-agent: MITHAQ\nDisallow: /x', '/a', true, 'our own group is the only one'],
  ['User-agent: other\nUser-agent: mithaq\nDisallow: /a', '/a', false, 'a group for two'],
  ['User-agent: *\nCrawl-delay: 3\nUser-agent: other\nDisallow: /', '/a', true, 'a rule ends the list of names'],
  ['user-AGENT : * # all\r\nDISALLOW : /a # b', '/a', false, 'case, blanks, comments, line ends'],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false, 'star and end'],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?a', true, 'not at the end'],
  ['User-agent: *\nDisallow: /a$', '/a', false, 'end without star'],
  ['User-agent: *\nDisallow: /*?print=', '/x?print=1', false, 'the query counts'],
  ['<html>not found</html>', '/a', true, 'a page is no robots.txt'],
])('%j %s: %s (%s)', (text, path, expected, _why) => {
  expect(mayRead(text, path)).toBe(expected);
});

test('the delay that a site asks for', () => {
  expect(readRobots('User-agent: *\nCrawl-delay: 2.5', 'mithaq').delayMs).toBe(2500);
  expect(readRobots('User-agent: *\nCrawl-delay: soon', 'mithaq').delayMs).toBeNull();
});

test('hostile patterns take linear time', () => {
  const start = performance.now();
  mayRead(`User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(3000)}`, `/${'a'.repeat(2000)}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
