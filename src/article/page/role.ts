import type { PageElement } from './element.ts';

/** What an element holds, by its tag, its class names and its place: nothing known (`plain`), the body, a caption, or furniture of some sort. */
export type Role = 'plain' | 'body' | 'caption' | 'furniture' | 'comments' | 'related';

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu']);
const FURNITURE_ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)$/;
const COMMENTS =
  /(?:^|[-_])(?:comments?|commentlist|disqus\w*|livefyre|respond|replies|commentaires)(?:$|[-_])|comments?(?:list|section|area|block|container|thread)|disqus/i;
const RELATED =
  /(?:^|[-_])(?:related\w*|similar|read-?(?:also|more|next)|recommend\w*|most-?(?:read|popular|viewed)|popular|trending|also|outbrain|taboola|more-?(?:stories|news|from|on|articles)|you-?may\w*|jp-relatedposts|yarpp\w*|zergnet|revcontent|crosslinks?|promo\w*|teasers?|up-?next|see-?also|river|breaking-?news)(?:$|[-_])|related(?:posts|articles|stories|news|content|links)|recirc|outbrain/i;
const FURNITURE =
  /(?:^|[-_])(?:nav\w*|menu\w*|footer\w*|sidebar\w*|side-?bar|(?:right|left)-?rail\w*|breadcrumbs?|share\w*|sharing|social(?!-media-embed|-embed)\w*|addthis\w*|newsletter\w*|subscri\w*|sign-?up|cookie\w*|consent|gdpr|popup|modal|overlay|banner|advert\w*|ads?|adslot|sponsor\w*|widget(?:-area|_\w+)?|tags?|tag-?list|pagination|pager|paging|copyright|disclaimer|byline\w*|author-?(?:bio|info|box|card|description)?|bio|masthead|toolbar|tools|print|login|paywall|toc|rating|poll|quiz|survey|donat\w*|skip-?link\w*|screen-reader-text|visually-?hidden|sr-only|hidden|noprint|follow\w*|dateline|timestamp|meta|metadata|(?:post|entry|article|story)-?meta|published|pubdate|(?:publish|post)-?date|(?:entry|article)-?(?:footer|utility)|credits?)(?:$|[-_])/i;
const CAPTION =
  /(?:^|[-_])(?:caption\w*|wp-caption\w*|figcaption|(?:image|photo|img|pic|picture)-?(?:caption|credit|desc\w*|info|title|text|legend|by)|img-?caption|media-?caption|cutline|slideshow\w*|gallery\w*|carousel\w*|lightbox)(?:$|[-_])|caption(?:-?text)?$/i;
const BODY =
  /(?:^|[-_])(?:article[-_]?(?:body|text|content)\w*|(?:post|entry|story|news)[-_]?(?:body|contents?|text)\w*|body[-_]?(?:text|content|copy)|(?:story|article)(?:body|text)|text-?content|post-?entry|newsbody|rich-?text|fulltext)(?:$|[-_])/i;
/** Class names that say what a page has or how it is laid out, not what the element is. */
const ABOUT_LAYOUT =
  /(?:^|[-_])(?:has|with|no|not|without|enabled?|disabled|label)(?:[-_]|$)|^(?:elementor|wp-block)-|^(?:tag|category|format|status|type|post|page|single)-(?!content|body|text|entry|meta|date|tags|author)/i;
/** Elements too large to be judged by their class names, which speak of the whole page. */
const WHOLE = new Set(['#page', 'html', 'body']);

/** The element's own role, whatever stands around it. */
export function tellRole(element: PageElement): Role {
  element.role ??= readRole(element);
  return element.role;
}

function readRole({ tag, attributes, parent }: PageElement): Role {
  if (WHOLE.has(tag)) return 'plain';
  if (attributes.itemprop && /articleBody/i.test(attributes.itemprop)) return 'body';
  if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return 'caption';
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.test(attributes.role ?? '')) return 'furniture';
  if (tag === 'header') return parent && !WHOLE.has(parent.tag) ? 'plain' : 'furniture';
  return readNames(tag, `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''}`);
}

/** Roles by class names already read: a page repeats them, numbers aside, and reading them is what costs most. */
const known = new Map<string, Role>();
const MOST_KNOWN = 5000;

function readNames(tag: string, written: string): Role {
  if (written.length === 2) return 'plain';
  const key = `${tag === 'article' || tag === 'main' ? tag : ''} ${written.slice(0, 400).replace(/\d+/g, '0')}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const role = matchNames(tag, written);
  known.set(key, role);
  return role;
}

function matchNames(tag: string, written: string): Role {
  const names = written
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/\s+/)
    .filter((name) => name.length > 1 && !ABOUT_LAYOUT.test(name));
  const is = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.some((name) => BODY.test(name) && !COMMENTS.test(name) && !RELATED.test(name) && !FURNITURE.test(name) && !CAPTION.test(name)))
    return 'body';
  if (is(COMMENTS)) return 'comments';
  if (tag === 'article' || tag === 'main') return 'plain';
  if (is(CAPTION)) return 'caption';
  if (is(RELATED)) return 'related';
  return is(FURNITURE) ? 'furniture' : 'plain';
}
