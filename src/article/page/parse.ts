import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCK_TAGS, CELL_TAGS, type PageElement, RAW_TAGS, VOID_TAGS } from './element.ts';

/** Elements nested deeper than this are not opened: their text counts to the one that holds them. No real page comes near it. */
const DEEPEST = 400;
/** An attribute value is cut here: class names and dates are short, and a page may carry megabytes of data in one. */
const LONGEST_VALUE = 2000;
const KEPT = new Set(
  'class id itemprop itemtype property name content href src datetime rel lang dir type role style hidden aria-hidden charset title alt http-equiv data-testid data-component data-type pubdate amp ⚡ onload'.split(
    ' ',
  ),
);
/** What an opening tag closes when it is still open just above it, as browsers do. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['thead', 'tbody', 'tr', 'td', 'th'],
  option: ['option'],
  body: ['head'],
  a: ['a'],
};

/** The element tree of a page, in one pass over its text. Never throws; broken markup is mended the way browsers mend it, near enough for reading. */
export function parsePage(html: string): PageElement {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement = { tag: '#page', attributes: {}, parent: null, depth: 0, children: [], role: null, place: -1 };
  private readonly html: string;
  private here = this.root;
  private depth = 0;
  /** Opened elements that were too deep to keep: their closing tags must close nothing. */
  private tooDeep = 0;
  private tag = '';
  private attributes: Record<string, string> = {};
  private attribute = '';
  /** Whether the attribute that is being read is one that tells something. */
  private kept = false;
  private value = '';

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number) {
    this.addText(this.html.slice(start, end));
  }
  ontextentity(codepoint: number) {
    this.addText(String.fromCodePoint(codepoint));
  }
  oncdata(start: number, end: number, endOffset: number) {
    this.addText(this.html.slice(start, end - endOffset));
  }
  onopentagname(start: number, end: number) {
    this.tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    this.attributes = {};
  }
  onattribname(start: number, end: number) {
    this.attribute = end - start > 20 ? '' : this.html.slice(start, end).toLowerCase();
    this.kept = KEPT.has(this.attribute);
    this.value = '';
  }
  onattribdata(start: number, end: number) {
    if (this.kept && this.value.length < LONGEST_VALUE) this.value += this.html.slice(start, Math.min(end, start + LONGEST_VALUE));
  }
  onattribentity(codepoint: number) {
    if (this.kept && this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(codepoint);
  }
  onattribend(_quote: QuoteType) {
    if (this.kept) this.attributes[this.attribute] ??= this.value;
  }
  onopentagend() {
    this.open();
  }
  onselfclosingtag() {
    this.open();
  }
  onclosetag(start: number, end: number) {
    const tag = this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (tag === 'br') this.append('br');
    else if (!VOID_TAGS.has(tag)) this.close(tag);
  }
  oncomment() {}
  ondeclaration() {}
  onprocessinginstruction() {}
  onend() {}

  private addText(text: string) {
    const { children } = this.here;
    const last = children.length - 1;
    if (RAW_TAGS.has(this.here.tag) && this.here.attributes.type !== 'application/ld+json') return;
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }

  private append(tag: string): PageElement {
    const element: PageElement = {
      tag,
      attributes: this.attributes,
      parent: this.here,
      depth: this.here.depth + 1,
      children: [],
      role: null,
      place: -1,
    };
    this.here.children.push(element);
    return element;
  }

  private open() {
    const closes = CLOSES[this.tag];
    if (closes) this.closeOpen(closes);
    else if (BLOCK_TAGS.has(this.tag)) this.closeParagraph();
    if (VOID_TAGS.has(this.tag)) this.append(this.tag);
    else if (this.depth >= DEEPEST) this.tooDeep += 1;
    else {
      this.here = this.append(this.tag);
      this.depth += 1;
    }
  }

  /** Closes the named elements above the insertion point, formatting marks between them aside, up to the next block that is not one of them. */
  private closeOpen(names: readonly string[]) {
    let at: PageElement | null = this.here;
    let last: PageElement | null = null;
    while (at && (names.includes(at.tag) || at.tag === 'p' || !BLOCK_TAGS.has(at.tag)) && at !== this.root) {
      if (names.includes(at.tag)) last = at;
      at = at.parent;
    }
    if (last) this.leave(last);
  }

  private closeParagraph() {
    let at: PageElement | null = this.here;
    while (at && at.tag !== 'p' && !BLOCK_TAGS.has(at.tag) && at !== this.root) at = at.parent;
    if (at?.tag === 'p') this.leave(at);
  }

  private close(tag: string) {
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    const isBlock = BLOCK_TAGS.has(tag) || tag === 'html' || tag === 'head';
    for (let at: PageElement | null = this.here; at && at !== this.root; at = at.parent) {
      if (at.tag === tag) return this.leave(at);
      if (!isBlock && BLOCK_TAGS.has(at.tag)) return;
      if (CELL_TAGS.has(at.tag) && !CELL_TAGS.has(tag) && !['table', 'tr', 'tbody', 'body', 'html'].includes(tag)) return;
    }
  }

  private leave(element: PageElement) {
    while (this.here !== element && this.here.parent) {
      this.here = this.here.parent;
      this.depth -= 1;
    }
    this.here = element.parent ?? this.root;
    this.depth -= 1;
  }
}
