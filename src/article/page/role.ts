import type { PageElement } from './element.ts';

/** What an element holds, by its tag, its class names and its place: nothing known (`plain`), the body, a caption, or furniture of some sort. */
export type Role = 'plain' | 'body' | 'caption' | 'furniture' | 'comments' | 'related';

const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu']);
const FURNITURE_ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar)$/;
const COMMENTS =
  /(?:^|[-_ ])(?:comments?|commentlist|disqus\w*|livefyre|respond|replies|commentaires|fb-comments|comment-\w+)(?:$|[-_ ])|comments?(?:list|section|area|block|container|thread)|disqus/i;
const RELATED =
  /(?:^|[-_ ])(?:related\w*|similar|read-?(?:also|more|next)|recommend\w*|most-?(?:read|popular|viewed)|popular|trending|also|outbrain|taboola|more-?(?:stories|news|from|on|articles)|you-?may\w*|jp-relatedposts|yarpp\w*|zergnet|revcontent|crosslinks?|promo\w*|teasers?|up-?next|see-?also|river)(?:$|[-_ ])|related(?:posts|articles|stories|news|content|links)|recirc|OUTBRAIN/i;
const FURNITURE =
  /(?:^|[-_ ])(?:nav\w*|menu\w*|footer\w*|sidebar\w*|side-?bar|breadcrumbs?|share\w*|sharing|social(?!-media-embed|-embed)\w*|addthis\w*|newsletter\w*|subscri\w*|sign-?up|cookie\w*|consent|gdpr|popup|modal|overlay|banner|advert\w*|ads?|adslot|sponsor\w*|promo\w*|widget\w*|tags?|tag-?list|post-?tags|pagination|pager|paging|copyright|disclaimer|byline\w*|author-?(?:bio|info|box|card|description)?|bio|masthead|toolbar|tools|print|login|paywall|toc|rating|poll|quiz|survey|donat\w*|skip-?link\w*|screen-reader-text|visually-?hidden|sr-only|hidden|noprint|follow\w*|dateline|timestamp|meta|post-?meta|entry-?meta|article-?meta|story-?meta|published|pubdate|post-?date|entry-?(?:footer|header|utility)|credits?)(?:$|[-_ ])/i;
const CAPTION =
  /(?:^|[-_ ])(?:caption\w*|wp-caption\w*|figcaption|image-?(?:caption|credit|desc\w*)|photo-?(?:caption|credit|info|by)|img-?caption|media-?caption|cutline|slideshow\w*|gallery\w*|carousel\w*|lightbox)(?:$|[-_ ])|caption(?:-?text)?$/i;
const BODY =
  /(?:^|[-_ ])(?:article-?(?:body|text|content)\w*|(?:post|entry|story|news|page|single|main)-?(?:body|content|text)\w*|body-?(?:text|content|copy)|(?:story|article)(?:body|text)|text-?content|post-?entry|newsbody|articlebody|content-?(?:body|article)|rich-?text|news-?text|story)(?:$|[-_ ])/i;
/** Elements too large to be judged by their class names, which speak of the whole page. */
const WHOLE = new Set(['#page', 'html', 'body']);

/** The element's own role, whatever stands around it. */
export function tellRole({ tag, attributes, parent }: PageElement): Role {
  if (WHOLE.has(tag)) return 'plain';
  if (attributes.itemprop && /articleBody/i.test(attributes.itemprop)) return 'body';
  if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return 'caption';
  if (FURNITURE_TAGS.has(tag) || FURNITURE_ROLES.test(attributes.role ?? '')) return 'furniture';
  if (tag === 'header' && parent && !WHOLE.has(parent.tag)) return 'plain';
  if (tag === 'header') return 'furniture';
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .slice(0, 400);
  if (names.length < 3) return 'plain';
  if (COMMENTS.test(names)) return 'comments';
  if (tag !== 'article' && tag !== 'main') {
    if (CAPTION.test(names)) return 'caption';
    if (RELATED.test(names)) return 'related';
    if (FURNITURE.test(names) && !BODY.test(names)) return 'furniture';
  }
  return BODY.test(names) ? 'body' : 'plain';
}
