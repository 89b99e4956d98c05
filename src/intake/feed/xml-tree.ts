import { Tokenizer } from 'htmlparser2';
import { spellEntities } from './xml-entities.ts';

/** One element of a tree that never fails to be built. `name` is as written; `closed` is false where its end tag is missing. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | null;
  closed: boolean;
};

/** Feeds are about five deep, and the markup in them seldom over fifty. What lies deeper gives its text to the element above. */
const DEEPEST = 256;

/** The elements that a feed is built of: where one opens inside a leaf that is never closed, the leaf had ended. */
const LEAVES = new Set(
  'title link description pubdate guid author category comments source summary content id published updated issued modified creator date encoded language'.split(
    ' ',
  ),
);
const RECORDS = new Set(['item', 'entry', 'channel']);
/** HTML elements without content: unclosed markup in a description goes on behind them. */
const VOID = new Set('area base br col embed hr img input meta param track wbr'.split(' '));

/**
 * The tree of an XML text, well-formed or not: junk around the root, unclosed and stray tags, bare ampersands and undefined
 * entities are all borne. Linear in the text's length. The returned root is nameless and holds what stands at the top.
 */
export function readXmlTree(text: string): { root: XmlElement; mended: boolean } {
  const source = spellEntities(text);
  const root: XmlElement = { name: '', attributes: new Map(), children: [], parent: null, closed: true };
  let open = root;
  let depth = 0;
  let tooDeep = 0;
  let mended = false;
  let attribute = '';
  let value = '';
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  const openNames = new Map<string, number>();
  const countName = (element: XmlElement, step: number): void => {
    const name = element.name.toLowerCase();
    openNames.set(name, (openNames.get(name) ?? 0) + step);
  };
  let pending: XmlElement | null = null;

  const addText = (piece: string): void => {
    const last = open.children.length - 1;
    if (typeof open.children[last] === 'string') open.children[last] += piece;
    else open.children.push(piece);
  };
  const enter = (): void => {
    if (!pending) return;
    if (depth >= DEEPEST) tooDeep += 1;
    else {
      open.children.push(pending);
      open = pending;
      countName(open, 1);
      depth += 1;
    }
    pending = null;
  };
  const leave = (closed: boolean): void => {
    const left = open;
    countName(left, -1);
    open = left.parent ?? root;
    depth -= 1;
    left.closed = closed;
    if (closed) return;
    mended = true;
    const end = findLostEnd(left);
    if (end >= 0) open.children.push(...left.children.splice(end));
  };

  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => addText(source.slice(start, end)),
      ontextentity: (codepoint) => addText(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => addText(source.slice(start, end - offset)),
      onopentagname: (start, end) => {
        pending = { name: source.slice(start, end), attributes: new Map(), children: [], parent: open, closed: false };
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end);
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (pending && !pending.attributes.has(attribute)) pending.attributes.set(attribute, value);
      },
      onopentagend: enter,
      onselfclosingtag: () => {
        enter();
        if (tooDeep > 0) tooDeep -= 1;
        else leave(true);
      },
      onclosetag: (start, end) => {
        if (tooDeep > 0) {
          tooDeep -= 1;
          return;
        }
        const name = source.slice(start, end).toLowerCase();
        if (!openNames.get(name)) {
          mended = true;
          return;
        }
        while (open.name.toLowerCase() !== name) leave(false);
        leave(true);
      },
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  while (open !== root) leave(false);
  return { root, mended };
}

/** The index of the first child that can no longer belong to an element whose end tag is missing, or -1. */
function findLostEnd(element: XmlElement): number {
  const name = localName(element.name);
  if (VOID.has(name)) return element.children.length > 0 ? 0 : -1;
  const isLeaf = LEAVES.has(name);
  if (!isLeaf && !RECORDS.has(name)) return -1;
  return element.children.findIndex((child) => {
    if (typeof child === 'string') return false;
    const inner = localName(child.name);
    return RECORDS.has(inner) || (isLeaf && LEAVES.has(inner));
  });
}

/** The part of an element's or attribute's name behind its prefix, in lower case. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}
