import type { Register, Source } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { showCommand } from '../parts/command.ts';
import { listFacts } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { showFault } from '../people/form.ts';
import { hasRole } from '../people/signed-in.ts';
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

/** What an editor asked for: it was done, or the fault that kept it, with the address that was given. */
type Asked = { readonly done?: boolean; readonly fault?: string; readonly asked?: string };

/** The sources that are followed, those in trouble first, and how each fares; for editors, with what they may do about them. */
export async function showSources(view: View, register: Register, { done, fault, asked }: Asked = {}): Promise<PageContent> {
  const edits = hasRole(view.person, 'editor');
  const sources = await register.sources.list();
  const { words } = view;
  const sorted = [...sources.filter(({ trouble }) => trouble !== null), ...sources.filter(({ trouble }) => trouble === null)];
  return {
    title: words.sourcesTitle,
    section: 'articles',
    main: html`<header class="head"><h1>${words.sourcesTitle}</h1><p class="lead">${words.sourcesIntro}</p></header>
${done && edits && html`<p class="notice" role="status">${words.saved}</p>`}${edits && showFollowForm(view, asked ?? '', fault)}
${
  sources.length > 0
    ? html`<ul class="entries sources">${sorted.map((source) => html`<li>${showSource(view, source, edits)}</li>`)}</ul>
<p class="more"><a href="${linkTo(view, 'sources', 'feeds.opml')}">${words.sourcesDownload}</a></p>`
    : html`<section class="first-steps" aria-labelledby="first"><h2 id="first">${words.noSources}</h2><p>${words.noSourcesHint}</p>${showCommand('npx mithaq source add https://example.org/feed')}${showCommand('npx mithaq fetch --watch')}</section>`
}`,
  };
}

function showFollowForm(view: View, asked: string, fault: string | undefined): Html {
  const { words } = view;
  const kinds = ['feed', 'page', 'sitemap'] as const;
  return html`<form class="people" method="post" action="${linkTo(view, 'sources', 'follow')}">${showFault(fault)}
<p class="field"><label for="f-address">${words.followAddress}</label><input id="f-address" name="address" type="url" dir="ltr" value="${asked}" required maxlength="2000" autocomplete="off" aria-describedby="n-address"><span class="note" id="n-address">${words.followNote}</span></p>
<p class="field"><label for="f-kind">${words.followKind}</label><select id="f-kind" name="kind"><option value="">${words.followAny}</option>${kinds.map(
    (kind) => html`<option value="${kind}">${words[KINDS[kind]]}</option>`,
  )}</select></p>
<button>${words.follow}</button></form>`;
}

/** The forms that change a source's state; each button's name says which source it is about. */
function showStateForms(view: View, { id, state }: Source, name: string): Html {
  const { words } = view;
  const button = (to: string, label: string) =>
    html`<button class="plain" name="state" value="${to}" aria-label="${label}${words.colon} ${showable(name)}">${label}</button>`;
  return html`<form class="act-form" method="post" action="${linkTo(view, 'sources', 'state')}"><input type="hidden" name="source" value="${id}">${
    state === 'paused' ? button('active', words.sourceResume) : button('paused', words.sourcePause)
  } ${button('removed', words.sourceRemove)}</form>`;
}

/** An address as everybody may see it: the values behind its question mark may be a key that opens the feed. */
function withoutValues(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || parsed.search === '') return url;
  return `${parsed.origin}${parsed.pathname}?${[...parsed.searchParams.keys()].map((key) => `${key}=…`).join('&')}`;
}

function showSource(view: View, source: Source, edits: boolean): Html {
  const { words } = view;
  const { kind, title, state, trouble, succeededAt, nextAt, stored, waiting, failed } = source;
  const url = edits ? source.url : withoutValues(source.url);
  const way = [source.site, source.url].find((each) => each && (edits || withoutValues(each) === each)) ?? null;
  // A folder's place on this machine is nobody else's to know.
  const name = title ?? (kind === 'folder' ? folderName(url) : url);
  return html`<h2>${kind === 'folder' ? html`<bdi>${showable(name)}</bdi>` : linkOut(view, way, name)}</h2>
<p class="meta"><span>${words[KINDS[kind]]}</span><span>${sayCount(view, 'sourceStored', stored)}</span>${waiting > 0 && html`<span>${sayCount(view, 'sourceWaiting', waiting)}</span>`}${failed > 0 && html`<span>${sayCount(view, 'sourceFailed', failed)}</span>`}</p>
${listFacts([
  [words.lastSuccess, succeededAt === null ? words.neverYet : timeOf(view, succeededAt)],
  [words.lastTrouble, trouble !== null && html`<strong class="source-trouble">${sayTrouble(view, source)}</strong>`],
  [words.nextTry, state === 'paused' ? words.sourcePaused : timeOf(view, nextAt)],
  [words.address, kind !== 'folder' && title !== null && html`<span class="url" dir="ltr">${foreign(view, url)}</span>`],
])}${edits && showStateForms(view, source, name)}`;
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
