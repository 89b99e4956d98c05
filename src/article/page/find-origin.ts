import { countWords } from '../clean-text.ts';
import { nameOutlet, originFromText } from '../origin.ts';
import type { Article } from '../schema.ts';
import type { PageBlock } from './blocks.ts';
import { firstMeta, type Metadata } from './metadata.ts';

const META = ['syndication-source', 'original-source', 'article:source', 'news_source', 'source', 'dc.source', 'dcterms.source'];
const SOURCE_NAME = /(?:^|[-_ ])source(?:$|[-_ ])/i;
/** How many lines behind the body may hold the credit that closes it. */
const NEAR = 3;
const MOST_WORDS = 6;

/**
 * Who wrote the article, where no label says so: a mark of syndication, an outlet named in an element that is called a source, an agency
 * alone on a line right behind the body. Only names that are known count: these places hold other things as well.
 */
export function findOrigin(metadata: Metadata, blocks: readonly PageBlock[], body: readonly PageBlock[]): Article['origin'] {
  const said = firstMeta(metadata, META)?.value ?? '';
  const meta = nameOutlet(said);
  if (meta) return { name: meta, quote: said };
  for (const { element, text } of blocks) {
    const { class: names = '', itemprop = '' } = element.attributes;
    if (itemprop !== 'sourceOrganization' && !SOURCE_NAME.test(names)) continue;
    const name = countWords(text) <= MOST_WORDS ? nameOutlet(text) : null;
    if (name) return { name, quote: text };
  }
  const [first, last] = [body[0], body.at(-1)];
  const end = last ? blocks.indexOf(last) : -1;
  for (const { text } of first && end >= 0 ? blocks.slice(end + 1, end + 1 + NEAR) : []) {
    const credit = countWords(text) <= MOST_WORDS ? originFromText(['', text]) : null;
    if (credit) return credit;
  }
  return null;
}
