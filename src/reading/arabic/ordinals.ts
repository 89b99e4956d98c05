// Which meeting of a row: «الدورة الثامنة», «الجولة الثانية عشرة», «القمة العربية التاسعة والعشرون», «الدورة الـ144», «ثالث اجتماع».
// The number agrees with the meeting in gender, so «اجتماع اللجنة الثالثة» counts the committee and not the meeting.
import { readLexicon, type Span } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { ALEF, ALEF_MAQSURA, LAM, TEH_MARBUTA } from '../text/letters.ts';
import { prepareText } from '../text/prepare.ts';
import type { Token } from '../text/token.ts';
import { lemmaOf } from './lemma-of.ts';

/** A meeting that is counted: the span runs from the first word to the last; `meeting` is its noun in the singular. */
export type Ordinal = Span & { readonly value: number; readonly meeting: string };

type OrdinalWord = { readonly role: string; readonly value: number; readonly feminine: boolean };
const ARTICLE = ALEF + LAM;
/** How many words may stand between a meeting and its number. */
const MOST_BETWEEN = 3;

const words = new Map(
  readLexicon('ar/ordinals').map(([role, value, word]) => {
    const feminine = word!.endsWith(TEH_MARBUTA) || word!.endsWith(ALEF_MAQSURA); // «أولى»
    return [fold(word!), { role: role!, value: Number(value), feminine }];
  }),
);

/** The counted meetings of a text, in order; they do not overlap. */
export function readOrdinals(text: string): Ordinal[] {
  return prepareText(text, { language: 'ar', published: null }).sentences.flatMap(({ tokens }) => findOrdinals(tokens));
}

/** The counted meetings of a sentence's tokens. */
function findOrdinals(tokens: readonly Token[]): Ordinal[] {
  const found: Ordinal[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const read = readBefore(tokens, i) ?? readBehind(tokens, i);
    if (!read) continue;
    found.push({ start: meetingStart(tokens[i]!), end: tokens[read.last]!.end, value: read.value, meeting: read.meeting });
    i = read.last;
  }
  return found;
}

type Read = { readonly value: number; readonly last: number; readonly meeting: string };

/** «ثالث اجتماع»: the number before an indefinite meeting, always masculine but for «أولى». */
function readBefore(tokens: readonly Token[], i: number): Read | null {
  const word = wordAt(tokens, i);
  const next = meetingAt(tokens, i + 1);
  if (word?.role !== 'one' || word.the || !next || next.the || word.value > 10) return null;
  return { value: word.value, last: i + 1, meeting: next.lemma };
}

/** «الدورة الثامنة», «جولتها الثالثة»: the number behind, at once or after what else is said of the meeting. */
function readBehind(tokens: readonly Token[], i: number): Read | null {
  const meeting = meetingAt(tokens, i);
  if (!meeting) return null;
  const feminine = meeting.lemma.endsWith(TEH_MARBUTA);
  for (let at = i + 1; at <= i + 1 + MOST_BETWEEN; at += 1) {
    const figures = readFigures(tokens, at);
    if (figures) return { ...figures, meeting: meeting.lemma };
    const spoken = readSpoken(tokens, at, feminine);
    if (spoken) return { ...spoken, meeting: meeting.lemma };
    const between = tokens[at];
    if (between?.kind !== 'word' || between.cuts[0]!.before.some((role) => role !== 'the') || between.fold.length < 4) return null;
  }
  return null;
}

/** «الـ144», «(35)». */
function readFigures(tokens: readonly Token[], i: number): { value: number; last: number } | null {
  const opens = tokens[i]?.fold === ARTICLE || tokens[i]?.text === '(';
  const number = tokens[i + 1];
  if (!opens || number?.kind !== 'number' || !/^\d{1,3}$/.test(number.fold)) return null;
  const closes = tokens[i]!.text === '(';
  if (closes && tokens[i + 2]?.text !== ')') return null;
  return { value: Number(number.fold), last: closes ? i + 2 : i + 1 };
}

/** «الثامنة», «الثانية عشرة», «الخامسة والعشرين», «الثلاثون», «الثلاثين بعد المئة» without what follows «بعد». */
function readSpoken(tokens: readonly Token[], i: number, feminine: boolean): { value: number; last: number } | null {
  const word = wordAt(tokens, i);
  if (!word?.the || word.role === 'teen') return null;
  if (word.role !== 'one') return { value: word.value, last: i };
  if (word.feminine !== feminine) return null;
  const next = wordAt(tokens, i + 1);
  if (next?.role === 'teen' && word.value < 10) return { value: 10 + word.value, last: i + 1 };
  if (next?.role === 'ten' && next.and) return { value: next.value + word.value, last: i + 1 };
  return { value: word.value, last: i };
}

function wordAt(tokens: readonly Token[], i: number): (OrdinalWord & { readonly the: boolean; readonly and: boolean }) | null {
  for (const { stem, before, pronoun } of tokens[i]?.kind === 'word' ? tokens[i]!.cuts : []) {
    const word = pronoun === null ? words.get(stem) : undefined;
    if (word) return { ...word, the: before.includes('the'), and: before.includes('and') };
  }
  return null;
}

function meetingAt(tokens: readonly Token[], i: number): { readonly lemma: string; readonly the: boolean } | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const noun = lemmaOf(token.text).find(({ sense, number }) => sense === 'meeting' && number === 'one');
  return noun ? { lemma: noun.lemma, the: noun.before.includes('the') } : null;
}

/** The first word without its particles but with its article: «بالدورة» begins at its alef. */
function meetingStart(token: Token): number {
  const cut = token.cuts.find(({ stem }) => words.has(stem) || lemmaOf(stem).some(({ sense }) => sense === 'meeting'));
  return (cut ?? token.cuts[0]!).from;
}
