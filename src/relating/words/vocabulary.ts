import { fold } from '../../reading/index.ts';
import { stem } from './stem.ts';
import { eachWord } from './word-runs.ts';

/**
 * A text as numbers: `folds[i]` is the folded form of word `i`, `terms[i]` its stem, both interned in one vocabulary; it stands in
 * `text` from `starts[i]` to `ends[i]` (UTF-16).
 */
export type Words = {
  readonly text: string;
  readonly folds: Int32Array;
  readonly terms: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** Numbers for words: each surface form is folded and stemmed once, however often it occurs. */
export class Vocabulary {
  private readonly forms = new Map<string, readonly [number, number]>();
  private readonly folds = new Map<string, number>();
  private readonly terms = new Map<string, number>();
  private readonly termNames: string[] = [];

  read(text: string): Words {
    const [folds, terms, starts, ends]: number[][] = [[], [], [], []];
    eachWord(text, (start, end) => {
      const form = text.slice(start, end);
      const [folded, term] = this.forms.get(form) ?? this.learn(form);
      folds!.push(folded);
      terms!.push(term);
      starts!.push(start);
      ends!.push(end);
    });
    return {
      text,
      folds: Int32Array.from(folds!),
      terms: Int32Array.from(terms!),
      starts: Int32Array.from(starts!),
      ends: Int32Array.from(ends!),
    };
  }

  /** The stem behind a number. */
  termName(term: number): string {
    return this.termNames[term]!;
  }

  /** How many stems there are: their numbers are 0 … termCount − 1. */
  get termCount(): number {
    return this.termNames.length;
  }

  private learn(form: string): readonly [number, number] {
    const folded = fold(form);
    const numbers = [intern(this.folds, folded), intern(this.terms, stem(folded))] as const;
    if (numbers[1] === this.termNames.length) this.termNames.push(stem(folded));
    this.forms.set(form, numbers);
    return numbers;
  }
}

function intern(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
