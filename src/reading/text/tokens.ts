import { cutWord, type WordCut } from '../arabic/cut-word.ts';
import { fold } from './fold.ts';
import { tidy, tidyWithMap } from './tidy.ts';
import type { Cut, Token, WordMemo } from './token.ts';
import { ARABIC, DIGIT, JOIN, kindOf, LETTER, LINE, SPACE, SURROGATE } from './unit-kinds.ts';
import { UnitRoom } from './units.ts';

/** What is true of a word wherever it stands; offsets are within the word. */
type Form = { readonly tidy: string; readonly fold: string; cuts: readonly WordCut[] | null; readonly memo: WordMemo };

/** Forms of words seen; news repeats its words, so most are looked up once. Emptied when full: memory stays bounded. */
const forms = new Map<string, Form>();
const MOST_FORMS = 100_000;
const LONGEST_KEPT = 40;

function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  const form: Form = { tidy: tidy(text), fold: fold(text), cuts: null, memo: {} };
  if (text.length > LONGEST_KEPT) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(text, form);
  return form;
}

class TextToken implements Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Token['kind'];
  private known: Form | null = null;
  private placed: readonly Cut[] | null = null;

  constructor(text: string, start: number, kind: Token['kind']) {
    this.text = text;
    this.start = start;
    this.end = start + text.length;
    this.kind = kind;
  }
  private get form(): Form {
    this.known ??= formOf(this.text);
    return this.known;
  }
  get tidy(): string {
    return this.form.tidy;
  }
  get memo(): WordMemo {
    return this.form.memo;
  }
  get fold(): string {
    return this.form.fold;
  }
  get cuts(): readonly Cut[] {
    this.placed ??= this.placeCuts();
    return this.placed;
  }

  private placeCuts(): readonly Cut[] {
    const { form, start, end, kind } = this;
    if (kind !== 'word') return [{ before: [], stem: form.fold, pronoun: null, from: start, start, end }];
    form.cuts ??= cutWord(form.tidy);
    const at = form.tidy.length === this.text.length ? null : tidyWithMap(this.text).at;
    const place = (offset: number) => (at === null ? offset : (at[offset] ?? this.text.length)) + start;
    return form.cuts.map((cut) => ({
      before: cut.before,
      stem: cut.stem,
      pronoun: cut.pronoun,
      from: cut.from === 0 ? start : place(cut.from),
      start: cut.start === 0 ? start : place(cut.start),
      end: cut.pronoun === null ? end : place(cut.end),
    }));
  }
}

/** The sorts of token in the order of their codes in token runs. */
const SORTS: readonly Token['kind'][] = ['word', 'number', 'mark'];
const WORD = 0;
const NUMBER = 1;
const MARK = 2;

/**
 * The tokens of `text` between two UTF-16 offsets, in order; white space is no token. A word is a run of letters of one sort
 * (Arabic apart from other scripts) with the marks and joiners on them; Latin words may hold digits and inner apostrophes.
 * A number is a run of digits with single inner points or commas. Anything else is a mark of its own.
 */
export function splitTokens(text: string, start: number, end: number): Token[] {
  const found = findRuns(text, start, end);
  const tokens: Token[] = new Array(found / 3);
  for (let n = 0; n < found; n += 3) tokens[n / 3] = new TextToken(text.slice(runs[n]!, runs[n + 1]!), runs[n]!, SORTS[runs[n + 2]!]!);
  return tokens;
}

/** Where tokens stand, three numbers each: start, end (UTF-16 offsets), sort (0 word, 1 number, 2 mark). The quickest way through a text. */
export function scanTokens(text: string, start: number, end: number): Uint32Array {
  const found = findRuns(text, start, end);
  return runs.slice(0, found);
}

const room = new UnitRoom();
const RUNS_KEPT = 0x10000;
let runs = new Uint32Array(0x400);

/** Fills `runs` with the tokens between two offsets; how many numbers it holds then. */
function findRuns(text: string, start: number, end: number): number {
  const units = room.read(text, start, end);
  const length = end - start;
  if (runs.length > RUNS_KEPT) runs = new Uint32Array(RUNS_KEPT);
  let into = runs;
  let found = 0;
  for (let i = 0; i < length; ) {
    let kind = kindOf(units[i]!);
    if (kind === SPACE || kind === LINE) {
      i += 1;
      continue;
    }
    if (kind === JOIN) {
      const to = endOfJoiners(units, i, length);
      if (to === length || kindOf(units[to]!) !== ARABIC) {
        i = to;
        continue;
      }
      kind = ARABIC;
    }
    const to = kind === ARABIC ? endOfArabic(units, i + 1, length) : endOfOther(units, kind, i, length);
    if (found + 3 > into.length) into = widenRuns();
    into[found] = start + i;
    into[found + 1] = start + to;
    into[found + 2] = kind === ARABIC || kind === LETTER ? WORD : kind === DIGIT ? NUMBER : MARK;
    found += 3;
    i = to;
  }
  return found;
}

function widenRuns(): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(runs.length * 2);
  wider.set(runs);
  runs = wider;
  return runs;
}

function endOfOther(units: Uint16Array, kind: number, i: number, end: number): number {
  if (kind === LETTER) return endOfLatin(units, i + 1, end);
  if (kind === DIGIT) return endOfNumber(units, i + 1, end);
  return i + (kind === SURROGATE && i + 1 < end && isPair(units[i]!, units[i + 1]!) ? 2 : 1);
}

const isPair = (high: number, low: number) => (high & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;

function endOfArabic(units: Uint16Array, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const kind = kindOf(units[i]!);
    if (kind !== ARABIC && kind !== JOIN) break;
  }
  return i;
}

function endOfJoiners(units: Uint16Array, from: number, end: number): number {
  let i = from;
  while (i < end && kindOf(units[i]!) === JOIN) i += 1;
  return i;
}

function endOfLatin(units: Uint16Array, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const code = units[i]!;
    const kind = kindOf(code);
    if (kind === LETTER || kind === JOIN || kind === DIGIT) continue;
    const isApostrophe = (code === 0x27 || code === 0x2019) && i + 1 < end && kindOf(units[i + 1]!) === LETTER;
    if (!isApostrophe) break;
  }
  return i;
}

function endOfNumber(units: Uint16Array, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const code = units[i]!;
    if (kindOf(code) === DIGIT) continue;
    const joins = code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c;
    if (!joins || i + 1 >= end || kindOf(units[i + 1]!) !== DIGIT) break;
  }
  return i;
}
