import { cutWord, type WordCut } from '../arabic/cut-word.ts';
import { fold } from './fold.ts';
import { tidy, tidyWithMap } from './tidy.ts';
import type { Cut, Token, WordMemo } from './token.ts';
import { ARABIC, DIGIT, JOIN, kindOf, LETTER, LINE, SPACE, SURROGATE } from './unit-kinds.ts';

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
const NUMBER = 1;
const MARK = 2;

/**
 * The tokens of `text` between two UTF-16 offsets, in order; white space is no token. A word is a run of letters of one sort
 * (Arabic apart from other scripts) with the marks and joiners on them; Latin words may hold digits and inner apostrophes.
 * A number is a run of digits with single inner points or commas. Anything else is a mark of its own.
 */
export function splitTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let i = startOfToken(text, start, end); i < end; ) {
    const to = endOfToken(text, i, end);
    tokens.push(new TextToken(text.slice(i, to), i, SORTS[sortOf(text, i)]!));
    i = startOfToken(text, to, end);
  }
  return tokens;
}

/** Where tokens stand, three numbers each: start, end (UTF-16 offsets), sort (0 word, 1 number, 2 mark). The quickest way through a text. */
export function scanTokens(text: string, start: number, end: number): Uint32Array {
  let runs = new Uint32Array(Math.ceil((end - start) / 2) + 3);
  let length = 0;
  for (let i = startOfToken(text, start, end); i < end; ) {
    if (length + 3 > runs.length) {
      const wider = new Uint32Array(runs.length * 2);
      wider.set(runs);
      runs = wider;
    }
    const to = endOfToken(text, i, end);
    runs[length] = i;
    runs[length + 1] = to;
    runs[length + 2] = sortOf(text, i);
    length += 3;
    i = startOfToken(text, to, end);
  }
  return runs.subarray(0, length);
}

function sortOf(text: string, i: number): number {
  const kind = kindOf(text.charCodeAt(i));
  return kind === DIGIT ? NUMBER : kind === ARABIC || kind === LETTER || kind === JOIN ? 0 : MARK;
}

/** The start of the first token from `i`, or `end`: white space, and joiners with no letter, are passed. */
function startOfToken(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === JOIN) {
      const to = endOfJoiners(text, i, end);
      if (to < end && kindOf(text.charCodeAt(to)) === ARABIC) return i;
      i = to;
    } else if (kind === SPACE || kind === LINE) i += 1;
    else return i;
  }
  return end;
}

function endOfToken(text: string, i: number, end: number): number {
  const kind = kindOf(text.charCodeAt(i));
  if (kind === ARABIC || kind === JOIN) return endOfArabic(text, i + 1, end);
  if (kind === LETTER) return endOfLatin(text, i + 1, end);
  if (kind === DIGIT) return endOfNumber(text, i + 1, end);
  return i + (kind === SURROGATE && i + 1 < end && text.codePointAt(i)! > 0xffff ? 2 : 1);
}

function endOfArabic(text: string, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== ARABIC && kind !== JOIN) break;
  }
  return i;
}

function endOfJoiners(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && kindOf(text.charCodeAt(i)) === JOIN) i += 1;
  return i;
}

function endOfLatin(text: string, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER || kind === JOIN || kind === DIGIT) continue;
    const isApostrophe = (code === 0x27 || code === 0x2019) && i + 1 < end && kindOf(text.charCodeAt(i + 1)) === LETTER;
    if (!isApostrophe) break;
  }
  return i;
}

function endOfNumber(text: string, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (kindOf(code) === DIGIT) continue;
    const joins = code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c;
    if (!joins || i + 1 >= end || kindOf(text.charCodeAt(i + 1)) !== DIGIT) break;
  }
  return i;
}
