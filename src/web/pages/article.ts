import { findBeside } from '../../app/index.ts';
import type { Register, StoredArticle } from '../../register/index.ts';
import { type Html, html, join } from '../markup.ts';
import { showByline } from '../parts/article-line.ts';
import { showBeside } from '../parts/beside.ts';
import { listFacts } from '../parts/facts.ts';
import { type EntityPages, showFindings } from '../parts/findings.ts';
import { cutBlocks, drawBlocks, readQuoteQuery } from '../parts/lit-text.ts';
import { showModelFindings } from '../parts/model-findings.ts';
import type { PageContent } from '../parts/page.ts';
import { langOf } from '../parts/quote.ts';
import { timeOf } from '../say/dates.ts';
import { foreign, linkOut, showable } from '../say/foreign.ts';
import { writeNumber } from '../say/numbers.ts';
import { say, sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

const NOTICES = {
  empty: 'noticeEmpty',
  paywall: 'noticePaywall',
  index: 'noticeIndex',
  script_only: 'noticeScriptOnly',
  consent: 'noticeConsent',
  video: 'noticeVideo',
} as const;

const FORMS = { amp: 'formAmp', print: 'formPrint', live: 'formLive', feed: 'formFeed' } as const;

/** The clean article, and beside it what was read from it. `query` may ask for a quotation to be lit. */
export async function showArticle(
  view: View,
  register: Register,
  id: string,
  query: Readonly<Record<string, string>>,
): Promise<PageContent | undefined> {
  const stored = await register.article(id);
  if (!stored) return undefined;
  const [pages, beside, story, models] = await Promise.all([
    findPages(register, stored),
    findBeside(register, stored),
    register.storyArticles(stored.story),
    register.modelReadings(stored.versionId),
  ]);
  const { article, reading } = stored;
  const { words } = view;
  const blocks = cutBlocks(stored);
  const asked = readQuoteQuery(stored, query);
  const drawn = drawBlocks(view, stored, blocks, typeof asked === 'object' ? asked : undefined);
  const title = blocks[0]?.title ? drawn[0] : undefined;
  const language = article.language === 'und' ? null : html` lang="${article.language}"`;
  return {
    title: stored.title || words.untitled,
    section: 'articles',
    main: html`<div class="beside">
<article class="text">
<header>
${article.kind === 'joint_statement' && html`<p class="eyebrow">${words.kindJointStatement}</p>`}
<h1 class="source" dir="auto"${language}>${title ?? (showable(stored.title) || words.untitled)}</h1>
${showByline(view, stored)}
<p class="jump"><a href="#reading">${words.toReading}</a></p>
${article.notice && html`<p class="notice">${words[NOTICES[article.notice]]}</p>`}
${article.form && html`<p class="notice">${words[FORMS[article.form]]}</p>`}
${showParts(view, article.parts ?? [])}
${stored.withdrawnAt !== null && html`<p class="notice">${say(view, 'noticeWithdrawn', { date: timeOf(view, stored.withdrawnAt, true) })}</p>`}
${asked === 'other version' && html`<p class="notice" id="quote">${words.quoteChanged}</p>`}
</header>
<div class="source prose" dir="${article.language === 'en' ? 'ltr' : article.language === 'ar' ? 'rtl' : 'auto'}"${language}>
${drawn.slice(title ? 1 : 0).map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}
</div>
${
  article.captions.length > 0 &&
  html`<section class="aside" aria-labelledby="captions"><h2 id="captions">${words.captions}</h2><p class="note">${words.captionsNote}</p><ul class="captions">${article.captions.map(
    (caption) => html`<li class="source" dir="auto"${langOf(caption)}>${showable(caption)}</li>`,
  )}</ul></section>`
}
${showModelFindings(view, stored, models)}
${showSourceFacts(view, stored)}
${showLinks(view, stored)}
${showBeside(view, beside)}
${story.length > 1 && html`<p class="meta"><a href="${linkTo(view, 'stories', stored.story)}">${words.wholeStory}</a></p>`}
</article>
${showFindings(view, reading, pages)}
</div>`,
  };
}

/** From how many pages the article was joined, and what is missing of it. */
function showParts(view: View, parts: NonNullable<StoredArticle['article']['parts']>): Html | false {
  const missing = parts.filter(({ trouble }) => trouble !== null);
  return (
    parts.length > 0 &&
    html`<p class="notice">${sayCount(view, 'partsJoined', parts.length - missing.length)}${missing.map(
      ({ url }) => html` ${view.words.partMissing}${view.words.colon} <span class="url" dir="ltr">${linkOut(view, url, url)}</span>`,
    )}</p>`
  );
}

async function findPages(register: Register, { reading }: StoredArticle): Promise<EntityPages> {
  const found = await Promise.all(
    reading.entities
      .filter(({ kind }) => kind !== 'date')
      .map(async (entity) => [entity.id, (await register.findEntity(entity.kind, entity.name))?.id] as const),
  );
  return new Map(found.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** Where the article comes from: carrier, origin with the line that says so, dates, address, versions. */
function showSourceFacts(view: View, stored: StoredArticle): Html | null {
  const { article, url, versions, version } = stored;
  const { words } = view;
  return listFacts([
    [words.carrier, article.carrier && linkOut(view, article.carrier.url, article.carrier.name)],
    [
      words.origin,
      article.origin && html`${foreign(view, article.origin.name)} <q class="source" dir="auto">${showable(article.origin.quote)}</q>`,
    ],
    [
      words.authors,
      join(
        article.authors.map((author) => foreign(view, author)),
        `${words.comma} `,
      ),
    ],
    [
      words.published,
      article.published
        ? html`${timeOf(view, article.published)}${article.guessed?.includes('published') && html` <span class="tag">${words.dateGuessed}</span>`}`
        : words.undated,
    ],
    [words.modified, article.modified && timeOf(view, article.modified)],
    [words.stored, timeOf(view, stored.storedAt, true)],
    [words.address, url && html`<span class="url" dir="ltr">${linkOut(view, url, url)}</span>`],
    [
      words.keywords,
      article.keywords.length > 0 && html`<ul class="chips">${article.keywords.map((word) => html`<li>${foreign(view, word)}</li>`)}</ul>`,
    ],
    [
      words.versions,
      versions.length > 1 &&
        html`<ol class="versions">${versions.map(
          ({ number, storedAt }) =>
            html`<li>${say(view, 'version', { n: writeNumber(view, number) })}${words.comma} ${timeOf(view, storedAt, true)}${
              number === version && html` <span class="tag">${words.currentVersion}</span>`
            }${number > 1 && html` <a href="${linkTo(view, 'articles', stored.id, 'versions', String(number))}">${words.whatChanged}</a>`}</li>`,
        )}</ol>`,
    ],
  ]);
}

/** The links that the page itself gave, repeats marked. */
function showLinks(view: View, { article }: StoredArticle): Html {
  const { words } = view;
  return html`${
    article.readAlso.length > 0 &&
    html`<section class="aside" aria-labelledby="read-also"><h2 id="read-also">${words.readAlso}</h2><ul>${article.readAlso.map(
      ({ title, url }) => html`<li class="source">${linkOut(view, url, title)}</li>`,
    )}</ul></section>`
  }${
    article.similar.length > 0 &&
    html`<section class="aside" aria-labelledby="similar-there"><h2 id="similar-there">${words.similarThere}</h2><ol>${article.similar.map(
      ({ title, url, sameEventAs, inReadAlso }) =>
        html`<li><span class="source">${linkOut(view, url, title)}</span>${
          sameEventAs !== null && html` <span class="tag">${say(view, 'sameEvent', { n: writeNumber(view, sameEventAs + 1) })}</span>`
        }${inReadAlso && html` <span class="tag">${words.repeatsReadAlso}</span>`}</li>`,
    )}</ol></section>`
  }`;
}
