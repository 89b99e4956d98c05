import type { Register, Source } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showCommand } from '../parts/command.ts';
import { listFacts } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, linkOut, showable } from '../say/foreign.ts';
import { writeDigits } from '../say/numbers.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import type { PlainKey } from '../words/words.ts';

const KINDS = { feed: 'sourceFeed', page: 'sourcePage', sitemap: 'sourceSitemap', folder: 'sourceFolder' } as const;
const TROUBLES: Readonly<Record<string, PlainKey>> = {
  bad_url: 'troubleAddress',
  forbidden_address: 'troubleAddress',
  redirects: 'troubleRedirects',
  too_large: 'troubleLarge',
  timeout: 'troubleTime',
  unreachable: 'troubleUnreachable',
  broken_body: 'troubleBroken',
  robots: 'troubleRobots',
  too_soon: 'troubleSoon',
  no_feed: 'troubleNoFeed',
  no_sitemap: 'troubleNoFeed',
  no_folder: 'troubleNoFolder',
};

/** The sources that are followed, those in trouble first, and how each fares. */
export async function showSources(view: View, register: Register): Promise<PageContent> {
  const sources = await register.sources.list();
  const { words } = view;
  const sorted = [...sources.filter(({ trouble }) => trouble !== null), ...sources.filter(({ trouble }) => trouble === null)];
  return {
    title: words.sourcesTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.sourcesTitle}</h1><p class="lead">${words.sourcesIntro}</p></header>
${
  sources.length > 0
    ? html`<ul class="entries sources">${sorted.map((source) => html`<li>${showSource(view, source)}</li>`)}</ul>
<p class="more"><a href="${linkTo(view, 'sources', 'feeds.opml')}">${words.sourcesDownload}</a></p>`
    : html`<section class="first-steps" aria-labelledby="first"><h2 id="first">${words.noSources}</h2><p>${words.noSourcesHint}</p>${showCommand('npx mithaq source add https://example.org/feed')}${showCommand('npx mithaq fetch --watch')}</section>`
}`,
  };
}

function showSource(view: View, source: Source): Html {
  const { words } = view;
  const { kind, url, title, state, trouble, succeededAt, nextAt, stored, waiting, failed } = source;
  // A folder's place on this machine is nobody else's to know.
  const name = title ?? (kind === 'folder' ? folderName(url) : url);
  return html`<h2>${kind === 'folder' ? html`<bdi>${showable(name)}</bdi>` : linkOut(view, source.site ?? url, name)}</h2>
<p class="meta"><span>${words[KINDS[kind]]}</span><span>${sayCount(view, 'sourceStored', stored)}</span>${waiting > 0 && html`<span>${sayCount(view, 'sourceWaiting', waiting)}</span>`}${failed > 0 && html`<span>${sayCount(view, 'sourceFailed', failed)}</span>`}</p>
${listFacts([
  [words.lastSuccess, succeededAt === null ? words.neverYet : timeOf(view, succeededAt)],
  [words.lastTrouble, trouble !== null && html`<strong class="source-trouble">${sayTrouble(view, source)}</strong>`],
  [words.nextTry, state === 'paused' ? words.sourcePaused : timeOf(view, nextAt)],
  [words.address, kind !== 'folder' && title !== null && html`<span class="url" dir="ltr">${foreign(view, url)}</span>`],
])}`;
}

function sayTrouble(view: View, { trouble, reason }: Source): Html {
  const known = TROUBLES[trouble ?? ''];
  if (known) return html`${view.words[known]}`;
  return say(view, 'troubleStatus', { n: writeDigits(view, /\d+/.exec(reason ?? '')?.[0] ?? '') });
}

function folderName(url: string): string {
  const last = url.replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
