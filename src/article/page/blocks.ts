import { cleanLine } from '../clean-text.ts';
import type { Link } from '../link.ts';
import { BLOCK_TAGS, type PageElement } from './element.ts';
import { placeHolders } from './element-sums.ts';
import { measureText, readsAsProse } from './prose.ts';

/** A line or paragraph of a page, with the element that holds it. */
export type PageBlock = {
  readonly text: string;
  readonly links: readonly Link[];
  /** UTF-16 units of `text` that stand within links. */
  readonly linkLength: number;
  /** The nearest element around it that begins and ends a line. */
  readonly element: PageElement;
  /** True where it reads as running text. */
  readonly prose: boolean;
  /** How much it says: its length in letters, wide signs counted for more. */
  readonly measure: number;
  /** The nearest block element around the picture that stands right before it, no text between; null where none does. */
  readonly picture: PageElement | null;
  /** All elements that hold a block of this page, inner before outer; the same list for every block. */
  readonly holders: readonly PageElement[];
  /** Parts of `text` for which an element states language or direction; UTF-16 offsets. */
  readonly stated: readonly StatedPart[];
};

/** A part of a block that stands in an element with `lang` or `dir`. */
type StatedPart = { readonly start: number; readonly end: number; readonly lang: string | null; readonly dir: string | null };

const PICTURES = new Set(['img', 'amp-img', 'video', 'amp-video']);

/** The picture that a page shows to browsers without scripts, in the place of one that comes late. */
function isLazyPicture({ tag, children }: PageElement): boolean {
  return tag === 'noscript' && children.some((child) => typeof child !== 'string' && child.tag === 'img');
}

/** A block that is still being cut. */
type OpenBlock = { -readonly [K in keyof PageBlock]: PageBlock[K] };

/** Elements whose text is no text of the page. */
const SKIPPED = new Set(
  'title script style noscript template svg math iframe object canvas audio video select option textarea button input head datalist map applet dialog'.split(
    ' ',
  ),
);

/** Cuts a page into its blocks of text, in order. A line break cuts as well: older Arabic pages know no other paragraph. */
export function cutBlocks(page: PageElement): PageBlock[] {
  const cutter = new BlockCutter();
  cutter.walk(page, page);
  cutter.flush();
  placeHolders(cutter.blocks, cutter.holders);
  for (const block of cutter.blocks) {
    block.measure = measureText(block.text);
    block.prose = readsAsProse(block.text, block.linkLength, block.measure);
  }
  return cutter.blocks;
}

/** One for all blocks without links and stated parts, which most are. */
const NOTHING: never[] = [];

class BlockCutter {
  readonly blocks: OpenBlock[] = [];
  readonly holders: PageElement[] = [];
  private element: PageElement | null = null;
  private text = '';
  private linkLength = 0;
  private links: Link[] = [];
  private picture: PageElement | null = null;
  /** Offsets into the raw text of the line that is being gathered. */
  private stated: StatedPart[] = [];

  walk(at: PageElement, block: PageElement) {
    for (const child of at.children) {
      if (typeof child === 'string') this.addText(child, block);
      else if (child.tag === 'br' || child.tag === 'hr') this.flush();
      else if (PICTURES.has(child.tag) || isLazyPicture(child)) this.takePicture(block);
      else if (!SKIPPED.has(child.tag) && !isHidden(child)) this.enter(child, block);
    }
  }

  /** A picture within a line of text is no picture to be described by what follows. */
  private takePicture(block: PageElement) {
    if (cleanLine(this.text) === '') this.picture = block;
  }

  private enter(child: PageElement, block: PageElement) {
    const begins = BLOCK_TAGS.has(child.tag);
    if (begins) this.flush();
    const { lang = null, dir = null } = child.attributes;
    const [start, blocksBefore] = [this.text.length, this.blocks.length];
    // An anchor without an address is a mark in the text, and older pages never close it.
    if (child.tag === 'a' && child.attributes.href !== undefined) this.takeLink(child, block);
    else {
      this.walk(child, begins ? child : block);
    }
    if (begins) this.flush();
    if ((lang || dir) && child.tag !== 'html' && child.tag !== 'body') this.noteStated(start, blocksBefore, lang, dir);
  }

  /** Notes what the element that has just been walked states of its text: of the blocks cut within it, or of the line's end. */
  private noteStated(start: number, blocksBefore: number, lang: string | null, dir: string | null) {
    for (const cut of this.blocks.slice(blocksBefore))
      if (cut.stated.length === 0) cut.stated = [{ start: 0, end: cut.text.length, lang, dir }];
    if (this.blocks.length === blocksBefore && this.text.length > start) this.stated.push({ start, end: this.text.length, lang, dir });
  }

  private takeLink(link: PageElement, block: PageElement) {
    const [before, blocksBefore] = [this.text.length, this.blocks.length];
    this.walk(link, block);
    const url = link.attributes.href ?? null;
    for (const cut of this.blocks.slice(blocksBefore)) markLinked(cut, url);
    const title = cleanLine(this.text.slice(this.blocks.length > blocksBefore ? 0 : before));
    if (!title) return;
    this.linkLength += title.length;
    this.links.push({ title, url });
  }

  private addText(text: string, block: PageElement) {
    this.element ??= block;
    if (this.text === '') this.element = block;
    this.text += text;
  }

  flush() {
    const text = cleanLine(this.text);
    if (text && this.element) {
      this.blocks.push({
        text,
        element: this.element,
        links: this.links.length > 0 ? this.links : NOTHING,
        linkLength: this.linkLength,
        prose: false,
        measure: 0,
        picture: this.picture,
        holders: this.holders,
        stated: this.stated.length > 0 ? this.stated.flatMap((part) => cleanPart(this.text, part)) : NOTHING,
      });
    }
    if (text) this.picture = null;
    this.text = '';
    this.element = null;
    if (this.links.length > 0) this.links = [];
    this.linkLength = 0;
    if (this.stated.length > 0) this.stated = [];
  }
}

/** A part of raw text in offsets of the cleaned text; none where nothing of it is left. */
function cleanPart(raw: string, part: StatedPart): StatedPart[] {
  const inner = cleanLine(raw.slice(part.start, part.end));
  const start = cleanLine(raw).indexOf(inner, Math.max(0, cleanLine(raw.slice(0, part.start)).length));
  return inner && start >= 0 ? [{ ...part, start, end: start + inner.length }] : [];
}

/** A link may hold whole blocks (cards): each of them is then a link. */
function markLinked(block: OpenBlock, url: string | null) {
  block.linkLength = block.text.length;
  block.links = [{ title: block.text, url }];
}

function isHidden({ attributes }: PageElement): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}
