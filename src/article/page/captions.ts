import { looksLikeByline } from '../byline.ts';
import { endsWithCredit } from '../caption.ts';
import { countWords, endsAsSentence } from '../clean-text.ts';
import { findDate } from '../dates.ts';
import { readLabel } from '../labels.ts';
import type { RoledBlock } from './assign-roles.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';
import { ElementSums, isWithin } from './element-sums.ts';

const MOST_WORDS = 45;
const MOST_WORDS_UNMARKED = 25;
/** A picture's own box holds the picture and at most so many lines. */
const LINES_IN_BOX = 2;

/** The captions of a page: what stands in a caption's element, and a short line right after a picture in the same box or line. */
export function findCaptionBlocks(roled: readonly RoledBlock[]): PageBlock[] {
  const lines = new ElementSums(
    roled.map(({ block }) => block),
    () => 1,
  );
  return roled
    .filter(({ block, role }) => {
      if (block.linkLength > block.text.length * 0.5 || countWords(block.text) > MOST_WORDS) return false;
      if (role === 'caption' || (countWords(block.text) <= MOST_WORDS_UNMARKED + 5 && endsWithCredit(block.text))) return true;
      return (role === 'plain' || role === 'body') && followsPicture(block, lines, role === 'body') && looksLikeCaption(block.text);
    })
    .map(({ block }) => block);
}

/** The words that a line needs to be believed a caption where it has no box in common with the picture. */
const FEWEST_WORDS_BESIDE = 4;
const HEADING = /^h[1-6]$/;

function followsPicture({ element, picture, text }: PageBlock, lines: ElementSums, inBody: boolean): boolean {
  if (!picture) return false;
  if (element === picture && !inBody) return true;
  for (let at: PageElement | null = element; at && lines.of(at) <= LINES_IN_BOX; at = at.parent) if (isWithin(picture, at)) return true;
  const beside = element.parent !== null && (picture === element.parent || picture.parent === element.parent);
  return beside && !HEADING.test(element.tag) && countWords(text) >= FEWEST_WORDS_BESIDE && !looksLikeByline(text);
}

function looksLikeCaption(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 2 &&
    words <= MOST_WORDS_UNMARKED &&
    (!endsAsSentence(text) || /\)\.?$/.test(text)) &&
    !findDate(text) &&
    !readLabel(text)?.setOff
  );
}
