import { countWords } from '../clean-text.ts';
import { readLabel } from '../labels.ts';
import type { Link } from '../link.ts';
import { dropBullet, looksLikeTitle } from '../title-line.ts';
import type { RoledBlock } from './assign-roles.ts';
import type { PageBlock } from './blocks.ts';

/** Fewer titles than this under a heading may be anything. */
const FEWEST = 3;
/** A list of related articles begins no further behind the body than so many blocks, and its heading stands so near above it. */
const NEAR = 40;
const LONGEST_HEADING = 60;
/** A link of fewer words is a section of a menu rather than a title. */
const FEWEST_WORDS = 4;
const HEADING = /^h[2-6]$/;

/** A line of the page with more links than a title and its picture is a menu. */
const MOST_LINKS = 2;

/**
 * The titles of the first list of the site's own articles that stands under a heading behind the body, though no label that is known stands
 * over it. None where the heading is that of something else (the most read, comments), or the list is a menu. `own`: the addresses of the page.
 */
export function findUnlabelledList(
  blocks: readonly RoledBlock[],
  body: readonly PageBlock[],
  taken: ReadonlySet<PageBlock>,
  own: readonly (string | null | undefined)[],
): Link[] {
  const last = body.at(-1);
  const end = blocks.findIndex(({ block }) => block === last);
  if (end < 0) return [];
  const hosts = new Set(own.flatMap((address) => URL.parse(address ?? '')?.hostname ?? []));
  const titlesOf = ({ block, role }: RoledBlock): Link[] => {
    if (role === 'comments' || role === 'furniture' || block.linkLength <= block.text.length * 0.6 || block.links.length > MOST_LINKS)
      return [];
    const links = block.links.map((link) => ({ ...link, title: dropBullet(link.title) }));
    return links.filter(({ title, url }) => looksLikeTitle(title) && countWords(title) >= FEWEST_WORDS && isOwn(url, hosts));
  };
  for (let i = end + 1; i < Math.min(blocks.length, end + 1 + NEAR); i += 1) {
    if (taken.has(blocks[i]!.block) || !isHeading(blocks[i]!)) continue;
    const sure = HEADING.test(blocks[i]!.block.element.tag);
    const titles = titlesBelow(blocks.slice(i + 1), titlesOf, sure ? MOST_BETWEEN : 0);
    if (titles.length >= FEWEST) return titles;
  }
  return [];
}

/** Lines between two titles of a list: a date, a section, the first words. Where a mere line is taken for the heading there may be none. */
const MOST_BETWEEN = 2;

function isHeading({ block, role }: RoledBlock): boolean {
  if (role === 'comments' || role === 'furniture' || role === 'caption') return false;
  return (
    block.linkLength === 0 &&
    !block.prose &&
    block.text.length <= LONGEST_HEADING &&
    countWords(block.text) > 1 &&
    !readLabel(block.text)?.setOff
  );
}

function titlesBelow(blocks: readonly RoledBlock[], titlesOf: (block: RoledBlock) => Link[], mostBetween: number): Link[] {
  const titles: Link[] = [];
  let between = 0;
  for (const roled of blocks) {
    const found = titlesOf(roled);
    titles.push(...found);
    between = found.length > 0 ? 0 : between + 1;
    if (between > mostBetween || (found.length === 0 && roled.block.prose)) break;
  }
  return titles;
}

function isOwn(url: string | null, hosts: ReadonlySet<string>): boolean {
  const target = url === null ? null : URL.parse(url, NOWHERE);
  return target !== null && /^https?:$/.test(target.protocol) && (hosts.has(target.hostname) || target.origin === NOWHERE);
}

/** What a relative link is resolved against: such a one is the page's own in any case. */
const NOWHERE = 'https://page.invalid';
