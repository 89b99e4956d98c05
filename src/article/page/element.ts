import type { Role } from './role.ts';

/** An element of a page as far as extraction needs it: lower-case tag, the attributes that may tell something, children in order. */
export type PageElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  /** How many elements hold it; 0 for the page. */
  readonly depth: number;
  readonly children: (PageElement | string)[];
  /** What has been told of it already: it is asked for many times, and a map beside the tree costs more than the tree. */
  role: Role | null;
  /** Its place among the elements that hold text, inner before outer; -1 for one that holds none. */
  place: number;
};

const words = (list: string) => new Set(list.split(' '));
export const VOID_TAGS = words('area base br col embed frame hr img input link meta param source track wbr');
export const RAW_TAGS = words('script style');
export const CELL_TAGS = words('td th caption');
/** Elements that begin and end a line of text. */
export const BLOCK_TAGS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** All elements under `top`, itself first, in the order of the page. */
export function listElements(top: PageElement): PageElement[] {
  const all: PageElement[] = [];
  const open = [top];
  for (let element = open.pop(); element; element = open.pop()) {
    all.push(element);
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (child && typeof child !== 'string') open.push(child);
    }
  }
  return all;
}

/** The text within an element, tags left out. */
export function textOf(element: PageElement): string {
  if (RAW_TAGS.has(element.tag)) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : textOf(child))).join('');
}
