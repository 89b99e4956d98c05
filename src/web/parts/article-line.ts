import type { ArticleLine } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

/** An article's title as a link, in the source's voice. */
export function linkArticle(view: View, line: Pick<ArticleLine, 'id' | 'title'>): Html {
  return html`<a class="source" href="${linkTo(view, 'articles', line.id)}">${foreign(view, line.title.trim() || view.words.untitled)}</a>`;
}

/** Carrier, origin, date and how much was read: the small line under a title. */
export function showByline(view: View, line: ArticleLine): Html {
  return html`<p class="meta">${line.carrier && html`<span>${foreign(view, line.carrier)}</span>`}${
    line.origin && line.origin !== line.carrier && html`<span>${say(view, 'originMark', { name: foreign(view, line.origin) })}</span>`
  }<span>${line.published ? timeOf(view, line.published, true) : say(view, 'storedOn', { date: timeOf(view, line.storedAt, true) })}</span>${line.copyOf && html`<span class="tag">${view.words.copyMark}</span>`}${
    line.statements > 0 && html`<span>${sayCount(view, 'statements', line.statements)}</span>`
  }</p>`;
}

/** A list of articles, newest first as they come; `heading` is the level of the titles, one under the heading that the list stands below. */
export function listArticles(
  view: View,
  lines: readonly ArticleLine[],
  heading: 'h2' | 'h3',
  after?: (line: ArticleLine) => Html | null,
): Html {
  return html`<ul class="articles">${lines.map(
    (line) =>
      html`<li class="article-line"><${heading}>${linkArticle(view, line)}</${heading}>${showByline(view, line)}${after?.(line)}</li>`,
  )}</ul>`;
}

/** Lines with each story once, in the place of its first: a text rather than a copy of it, and how many others the list holds. */
export function foldStories(lines: readonly ArticleLine[]): { readonly line: ArticleLine; readonly others: number }[] {
  const stories = new Map<string, { line: ArticleLine; others: number }>();
  for (const line of lines) {
    const story = stories.get(line.story);
    if (!story) stories.set(line.story, { line, others: 0 });
    else {
      story.others += 1;
      if (story.line.copyOf && !line.copyOf) story.line = line;
    }
  }
  return [...stories.values()];
}
