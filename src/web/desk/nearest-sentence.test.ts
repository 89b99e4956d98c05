import { expect, test } from 'vitest';
import { nearestSentence } from './nearest-sentence.ts';

test.each<[string, string, string | null, string]>([
  ['the mission ends in September', 'Other words. The mission ends in October.', 'The mission ends in October.', 'the likest sentence'],
  ['the mission ends', 'Nothing of it here.', null, 'none is like it'],
  ['', 'x', null, 'nothing was quoted'],
])('of «%s» in «%s»: %s (%s)', (quoted, text, expected) => expect(nearestSentence(quoted, text)).toBe(expected));
