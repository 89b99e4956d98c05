import { ACTS, MENTION_KINDS, type Span, sliceSpan } from '../../base/index.ts';
import type { StoredArticle } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import type { View } from '../view.ts';
import { FAMILIES } from './act.ts';
import { type Mark, type Nested, nestMarks } from './nest-marks.ts';

type Finding =
  | { readonly kind: 'statement' | 'mention'; readonly index: number }
  | { readonly kind: 'quote' }
  | { readonly kind: 'passage'; readonly language: string | null; readonly direction: 'rtl' | 'ltr' | null };

/** A paragraph of a reading's text; the title is the first where the article has one. */
export type Block = Span & { readonly title: boolean };

/**
 * The blocks of a reading's text: title and paragraphs, joined by one line feed each. Where they do not lie in the text as they should,
 * the text's own lines are taken, so that offsets always hold.
 */
export function cutBlocks({ article, reading }: Pick<StoredArticle, 'article' | 'reading'>): Block[] {
  const parts = article.title === null ? article.paragraphs : [article.title, ...article.paragraphs];
  const whole = parts.join('\n') === reading.text;
  let start = 0;
  return (whole ? parts : reading.text.split('\n')).map((part, index) => {
    const block = { start, end: start + part.length, title: whole && index === 0 && article.title !== null };
    start = block.end + 1;
    return block;
  });
}

/**
 * Each block of one article with every finding marked, the passages that the page gave a language or a direction of their own, and the run
 * `lit` where a reader comes from a quotation.
 */
export function drawBlocks(
  view: View,
  { article, reading }: Pick<StoredArticle, 'article' | 'reading'>,
  blocks: readonly Block[],
  lit: Span | undefined,
): Html[] {
  const marks: Mark<Finding>[] = [
    ...placePassages(article, blocks),
    ...(lit ? [{ start: lit.start, end: lit.end, of: { kind: 'quote' } as const }] : []),
    ...reading.statements.map(({ start, end }, index) => ({ start, end, of: { kind: 'statement', index } as const })),
    ...reading.mentions.map(({ start, end }, index) => ({ start, end, of: { kind: 'mention', index } as const })),
  ].sort((a, b) => a.start - b.start);

  const drawRun = (run: Span, within: readonly Nested<Finding>[], inLink = false): Html => {
    let at = run.start;
    const pieces = within.flatMap((mark) => {
      const before = showable(reading.text.slice(at, mark.start));
      at = mark.end;
      return [before, drawMark(mark, inLink)];
    });
    return html`${pieces}${showable(reading.text.slice(at, run.end))}`;
  };
  // A link holds no link: what lies in a name keeps its mark and its number, not its way.
  const drawMark = (mark: Nested<Finding>, inLink: boolean): Html => {
    const inner = drawRun(mark, mark.within, inLink || mark.of.kind === 'mention');
    if (mark.of.kind === 'passage') {
      const { language, direction } = mark.of;
      return html`<span${language && html` lang="${language}"`} dir="${direction ?? 'auto'}">${inner}</span>`;
    }
    if (mark.of.kind === 'quote') return html`<mark class="quoted"${mark.first && html` id="quote"`}>${inner}</mark>`;
    const number = String(mark.of.index + 1);
    if (mark.of.kind === 'mention') {
      const { kind, entity } = reading.mentions[mark.of.index]!;
      const id = mark.first && html` id="m${number}"`;
      if (inLink) return html`<span class="name ${kind}"${id}>${inner}</span>`;
      return html`<a class="name ${kind}"${id} href="#e-${showable(entity)}" title="${MENTION_KINDS[kind][view.language]}">${inner}</a>`;
    }
    const { act } = reading.statements[mark.of.index]!;
    const shown = writeNumber(view, mark.of.index + 1);
    const label = `${view.words.statementNumber.replace('{n}', shown)}${view.words.colon} ${ACTS[act][view.language]}`;
    return html`<mark class="said ${FAMILIES[act]}" data-s="${number}"${mark.first && html` id="s${number}"`}>${inner}${
      mark.last && html`<sup>${inLink ? shown : html`<a href="#c${number}" aria-label="${label}">${shown}</a>`}</sup>`
    }</mark>`;
  };
  let first = 0;
  return blocks.map((block) => {
    while (first < marks.length && marks[first]!.end <= block.start) first += 1;
    return drawRun(block, nestMarks(marksFrom(marks, first, block), block));
  });
}

/** A language tag as BCP 47 has them; a page may write anything there. */
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

function placePassages({ title, passages = [] }: StoredArticle['article'], blocks: readonly Block[]): Mark<Finding>[] {
  const first = title === null ? 0 : 1;
  return passages.flatMap(({ paragraph, start, end, language, direction }) => {
    const block = blocks[first + paragraph];
    if (!block || block.start + end > block.end) return [];
    const tag = language !== null && LANGUAGE_TAG.test(language) ? language : null;
    return [{ start: block.start + start, end: block.start + end, of: { kind: 'passage' as const, language: tag, direction } }];
  });
}

function marksFrom<T>(marks: readonly Mark<T>[], first: number, block: Span): Mark<T>[] {
  const found: Mark<T>[] = [];
  for (let index = first; index < marks.length && marks[index]!.start < block.end; index++) {
    if (marks[index]!.end > block.start) found.push(marks[index]!);
  }
  return found;
}

/** The run and version that `?quote=12-80&version=…` asks for, where it lies in the text and is of the version shown; else why not. */
export function readQuoteQuery(
  stored: Pick<StoredArticle, 'reading' | 'versionId'>,
  query: Readonly<Record<string, string>>,
): Span | 'other version' | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query.quote ?? '') ?? [];
  if (!start || !end) return undefined;
  if (query.version !== undefined && query.version !== stored.versionId) return 'other version';
  const span = { start: Number(start), end: Number(end) };
  return span.start < span.end && span.end <= stored.reading.text.length && sliceSpan(stored.reading.text, span).trim() !== ''
    ? span
    : undefined;
}
