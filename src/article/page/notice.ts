import { readLexicon } from '../../base/index.ts';
import type { Article } from '../schema.ts';
import { comparisonKey } from '../title-key.ts';
import type { RoledBlock } from './assign-roles.ts';
import type { PageBlock } from './blocks.ts';
import type { PageElement } from './element.ts';
import { listElements } from './element.ts';
import { firstMeta, type Metadata } from './metadata.ts';

type Notice = Exclude<Article['notice'], null>;
const phrases = readLexicon('article/notices').map(([notice = '', phrase = '']) => [comparisonKey(phrase), notice as Notice] as const);

/** UTF-16 units of body below which a page may be none: a stub, a wall, a list. A longer text is an article whatever stands around it. */
const SHORT_BODY = 700;
const NOTHING = 150;
/** So many linked titles and no body make an index. */
const INDEX_TITLES = 12;

/** What the page is where it holds no article, or only the beginning of one; null for an article. */
export function tellNotice(
  elements: readonly PageElement[],
  metadata: Metadata,
  roled: readonly RoledBlock[],
  body: readonly PageBlock[],
): Article['notice'] {
  const length = body.reduce((sum, block) => sum + block.text.length, 0);
  if (length >= SHORT_BODY) return null;
  const said = sayings(elements, roled);
  if (said.has('paywall') || metadata.jsonLd?.free === false) return 'paywall';
  if (length < SHORT_BODY / 2 && isVideo(metadata)) return 'video';
  if (length < SHORT_BODY / 2 && said.has('consent') && body.some(({ text }) => findPhrase(text) === 'consent')) return 'consent';
  if (length >= NOTHING && !(said.has('script_only') && body.every(({ text }) => findPhrase(text) === 'script_only'))) return null;
  const titles = roled.filter(({ block }) => block.linkLength > block.text.length * 0.8 && block.text.length > 25).length;
  if (titles >= INDEX_TITLES) return 'index';
  if (said.has('script_only') || (body.length === 0 && roled.length < 5 && elements.some(({ tag }) => tag === 'script')))
    return 'script_only';
  if (said.has('consent')) return 'consent';
  return body.length === 0 ? 'empty' : null;
}

function isVideo(metadata: Metadata): boolean {
  return /^video/.test(firstMeta(metadata, ['og:type'])?.value ?? '') || metadata.jsonLd?.type === 'VideoObject';
}

/** The notices whose phrases stand in the short lines of the page or in what it shows to browsers without scripts. */
function sayings(elements: readonly PageElement[], roled: readonly RoledBlock[]): Set<Notice> {
  const lines = roled.filter(({ role }) => role !== 'comments').map(({ block }) => block.text);
  const noScript = elements.filter(({ tag }) => tag === 'noscript');
  for (const element of noScript.slice(0, 5))
    lines.push(...listElements(element).flatMap(({ children }) => children.filter((child) => typeof child === 'string')));
  return new Set(lines.flatMap((line) => findPhrase(line) ?? []));
}

function findPhrase(line: string): Notice | null {
  if (line.length > 400) return null;
  const key = comparisonKey(line);
  return phrases.find(([phrase]) => key.includes(phrase))?.[1] ?? null;
}
