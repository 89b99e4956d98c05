// How words of the news are wont to be tagged: the tagger reads them all, and each form is counted by kind of name.
import type { Line } from '../../src/reading/entities/line.ts';
import { LABELS, type Tagger } from '../../src/reading/entities/tagger/tagger.ts';
import { habitKey } from '../../src/reading/entities/tagger/word-features.ts';

const LEAST = 3;
const KINDS = ['PERS', 'LOC', 'ORG'];
/** Shares from which the next step begins; step 0 is below the first. */
const STEPS = [0.03, 0.15, 0.4, 0.65, 0.9];

/** Hashes of words, and for each a row: a step for each kind of name, and how often it was seen (0: under ten times, 1: under a hundred, 2). */
export type Habits = { readonly words: Int32Array; readonly rows: Uint8Array };

export function countHabits(lines: readonly Line[], tagger: Tagger): Habits {
  const counts = new Map<number, number[]>();
  for (const line of lines) {
    tagger.tag(line).forEach((label, i) => {
      const word = line.words[i]!;
      if (word.kind !== 'word') return;
      const key = habitKey(word);
      const row = counts.get(key) ?? [0, 0, 0, 0];
      counts.set(key, row);
      const kind = KINDS.indexOf(LABELS[label]!.slice(2));
      if (kind >= 0) row[kind]! += 1;
      row[3]! += 1;
    });
  }
  const habits = [...counts].filter(([, row]) => row[3]! >= LEAST).sort((a, b) => a[0] - b[0]);
  const rows = habits.flatMap(([, [person = 0, place = 0, organisation = 0, all = 0]]) => [
    ...[person, place, organisation].map((count) => STEPS.filter((step) => count / all >= step).length),
    all < 10 ? 0 : all < 100 ? 1 : 2,
  ]);
  return { words: Int32Array.from(habits, ([key]) => key), rows: Uint8Array.from(rows) };
}
