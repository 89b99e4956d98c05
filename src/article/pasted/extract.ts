import { findCaptions } from '../caption.ts';
import { cleanLine, countWords, endsAsSentence } from '../clean-text.ts';
import { cutKeywords } from '../keywords.ts';
import { isCopyrightLine, type LabelKind, type Labelled, readLabel } from '../labels.ts';
import type { Link } from '../link.ts';
import { originFromLabel } from '../origin.ts';
import type { Article } from '../schema.ts';
import { dropBullet, hasBullet, looksLikeTitle } from '../title-line.ts';

/** What pasted text gives by itself, before the sender's own facts are laid over it. */
export type PastedParts = {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly origin: Article['origin'];
  readonly keywords: readonly string[];
  readonly readAlso: readonly Link[];
  readonly similar: readonly Link[];
};

type Lifted = { body: string[]; origin: Article['origin']; keywordLine: string; readAlso: Link[]; similar: Link[]; captions: string[] };
/** Labels that open a list of titles, and the list that each opens. */
const LISTS: Partial<Record<LabelKind, 'readAlso' | 'similar' | 'dropped'>> = {
  read_also: 'readAlso',
  similar: 'similar',
  popular: 'dropped',
};

/** Splits pasted text into the article and what stands around it. Only what has a label is lifted: a line without one stays in the body. */
export function extractPasted(text: string, givenTitle: string | null): PastedParts {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map(cleanLine)
    .filter(Boolean);
  const lifted = liftLabelled(lines);
  const title = givenTitle ? null : takeTitle(lifted.body);
  const body = title ? lifted.body.slice(1) : lifted.body.filter((line, i) => i > 0 || line !== givenTitle);
  const captionAt = findCaptions(body);
  const paragraphs = body.filter((_, i) => !captionAt.has(i));
  return {
    title,
    paragraphs,
    captions: body.filter((_, i) => captionAt.has(i)),
    origin: lifted.origin,
    keywords: cutKeywords(lifted.keywordLine, paragraphs.join('\n')),
    readAlso: lifted.readAlso,
    similar: lifted.similar,
  };
}

function liftLabelled(lines: readonly string[]): Lifted {
  const lifted: Lifted = { body: [], origin: null, keywordLine: '', readAlso: [], similar: [], captions: [] };
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as string;
    const label = readLabel(line);
    const list = label && isListLabel(label, line) ? LISTS[label.kind] : undefined;
    i += 1;
    if (label && list) i = takeList(lines, i, label.rest, lifted, list);
    else if (label?.kind === 'source' && label.setOff && countWords(label.rest) <= 8 && (label.rest || i < lines.length)) {
      const named = label.rest || (lines[i++] as string);
      lifted.origin ??= originFromLabel(label.rest ? line : `${line} ${named}`, named);
    } else if (label?.kind === 'keywords' && label.setOff) {
      lifted.keywordLine ||= label.rest || (lines[i++] ?? '');
    } else if (!isFurniture(label, line)) lifted.body.push(line);
  }
  return lifted;
}

/** A label of a list stands alone on its line, or before one title: «اقرأ أيضا: …». */
function isListLabel(label: Labelled, line: string): boolean {
  return label.setOff && (label.rest === '' || looksLikeTitle(label.rest)) && countWords(line) <= 30;
}

/** Takes the titles that follow a label, until a line that is a paragraph or another label. Returns the first line not taken. */
function takeList(lines: readonly string[], from: number, first: string, lifted: Lifted, list: 'readAlso' | 'similar' | 'dropped'): number {
  const links: Link[] = first ? [{ title: dropBullet(first), url: null }] : [];
  let i = from;
  for (; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const label = readLabel(line);
    if (label?.setOff && label.kind !== 'caption' && (label.kind !== 'source' || countWords(line) <= 6)) break;
    if (!hasBullet(line) && (!looksLikeTitle(line) || (first && list === 'readAlso'))) break;
    links.push({ title: dropBullet(line), url: null });
  }
  if (list !== 'dropped') lifted[list].push(...links);
  return i;
}

/** Share bars, comment forms, newsletter boxes and copyright lines: short, labelled, and no sentence. */
function isFurniture(label: Labelled | null, line: string): boolean {
  if (isCopyrightLine(line)) return true;
  if (!label) return false;
  return ['share', 'comments', 'newsletter'].includes(label.kind) && label.rest === '' && !endsAsSentence(line.replace(/:$/, ''));
}

/** The first line where it is clearly the title: of a title's length, no sentence, and a full paragraph follows. */
function takeTitle(body: readonly string[]): string | null {
  const [first = '', second = ''] = body;
  const clear = looksLikeTitle(first) && countWords(first) >= 3 && countWords(first) <= 20 && !endsAsSentence(first);
  return clear && countWords(second) >= 12 && endsAsSentence(second) ? first : null;
}
