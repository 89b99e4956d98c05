import type { ArticleLine, Register, StoryOutcome } from '../../register/index.ts';
import { showCarriers } from '../charts/carriers.ts';
import { type Html, html, join } from '../markup.ts';
import { linkArticle, listArticles, showByline } from '../parts/article-line.ts';
import { listFacts, showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { hasRole } from '../people/signed-in.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showStoryForms } from './story-forms.ts';

/** Texts whose versions are looked up. */
const TEXTS_WITH_VERSIONS = 30;

/**
 * One story at all its carriers, in time; the copies of one text stand under the text they copy. The id of an article that was moved to
 * another story shows that one. `outcome`: what came of an act on it.
 */
export async function showStory(view: View, register: Register, id: string, outcome?: StoryOutcome): Promise<PageContent | undefined> {
  const lines = await register.storyArticles(id);
  if (lines.length === 0) {
    const story = (await register.article(id))?.story;
    return story === undefined || story === id ? undefined : showStory(view, register, story, outcome);
  }
  const { words } = view;
  const texts = groupCopies(lines);
  const acts = hasRole(view.person, 'editor') ? await register.stories.acts(id) : [];
  const versions = await Promise.all(
    texts.slice(0, TEXTS_WITH_VERSIONS).map(async ({ text }) => (await register.article(text.id))?.version ?? 1),
  );
  const counts = { carriers: carriersOf(lines).length, texts: texts.length };
  return {
    title: words.storyTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.storyTitle}</h1><p class="lead">${words.storyNote}</p><p class="meta strong"><span>${say(
      view,
      'supportLine',
      { carriers: sayCount(view, 'carriers', Math.max(1, counts.carriers)), origins: sayCount(view, 'texts', counts.texts) },
    )}</span></p>${listFacts([
      [words.storyCarriers, listNames(view, carriersOf(lines))],
      [words.storyOrigins, listNames(view, [...new Set(lines.flatMap(({ origin }) => origin ?? []))])],
    ])}</header>
${showCarriers(view, id, lines)}
${showSection(
  'time-line',
  words.storyTimeLine,
  html`<ol class="time-line">${texts.map(
    ({ text, copies }, at) =>
      html`<li><p class="when">${text.published ? timeOf(view, text.published, true) : words.noDate}</p><h3>${linkArticle(view, text)}</h3>${showByline(view, text)}${showVersions(view, text, versions[at] ?? 1)}${
        copies.length > 0 &&
        html`<details><summary>${sayCount(view, 'copies', copies.length)}</summary>${listArticles(view, copies, 'h3')}</details>`
      }</li>`,
  )}</ol>`,
)}
${hasRole(view.person, 'editor') && showStoryForms(view, { id, texts: texts.map(({ text }) => text), acts, outcome })}`,
  };
}

function carriersOf(lines: readonly ArticleLine[]): string[] {
  return [...new Set(lines.flatMap(({ carrier }) => carrier ?? []))];
}

function listNames(view: View, names: readonly string[]): Html | null {
  if (names.length === 0) return null;
  return html`${join(
    names.map((name) => foreign(view, name)),
    `${view.words.comma} `,
  )}`;
}

/** A text that changed after it was published leads to what changed last. */
function showVersions(view: View, { id }: ArticleLine, versions: number): Html | null {
  if (versions < 2) return null;
  return html`<p class="meta"><a href="${linkTo(view, 'articles', id, 'versions', String(versions))}">${sayCount(view, 'versionCount', versions)}</a></p>`;
}

/** Texts with their copies; a copy whose original is not in the list stands as a text of its own. */
export function groupCopies(lines: readonly ArticleLine[]): { readonly text: ArticleLine; readonly copies: ArticleLine[] }[] {
  const ids = new Set(lines.map(({ id }) => id));
  const texts = new Map(
    lines.filter((line) => !line.copyOf || !ids.has(line.copyOf)).map((line) => [line.id, { text: line, copies: [] as ArticleLine[] }]),
  );
  for (const line of lines) if (line.copyOf && !texts.has(line.id)) texts.get(line.copyOf)?.copies.push(line);
  return [...texts.values()];
}
