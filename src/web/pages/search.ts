import { ACTS, AREAS } from '../../base/index.ts';
import { DEEPEST_OFFSET, type Hit, type Register, type SearchQuestion } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { linkArticle, listArticles, showByline } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { readPageNumber, showPager } from '../parts/pager.ts';
import { langOf } from '../parts/quote.ts';
import { showable } from '../say/foreign.ts';
import { nameParty } from '../say/parties.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';
import { showFacets } from './search-facets.ts';
import { type Asked, FILTERS, hintOn, LONGEST_QUERY, PER_PAGE, readQuestion } from './search-question.ts';

/** The search page: what was asked, what was found, and by what it can be narrowed. */
export async function showSearch(view: View, register: Register, asked: Asked): Promise<PageContent> {
  const { words } = view;
  const question = readQuestion(asked);
  const [answer, facets, processes] = await Promise.all([
    question && register.search(question),
    question && register.facets(question),
    register.processes(),
  ]);
  const parties = [...new Set(processes.flatMap((process) => process.parties))].filter((code) => nameParty(view, code));
  return {
    title: question?.query ? `${words.searchTitle}${words.colon} ${question.query}` : words.searchTitle,
    section: 'search',
    main: html`<header class="head"><h1>${words.searchTitle}</h1>${view.person && html`<p><a href="${linkTo(view, 'searches')}">${words.keptTitle}</a></p>`}</header>${showForm(view, asked, parties)}
${answer && question && showAnswer(view, asked, question, answer)}${facets && showFacets(view, facets, asked)}${question && showKeeping(view, question, asked)}`,
  };
}

type Answer = { readonly hits: readonly Hit[]; readonly total: number };

function showAnswer(view: View, asked: Asked, question: SearchQuestion, { hits, total }: Answer): Html {
  const { words } = view;
  const page = readPageNumber(asked);
  const address = (number: number) => `${linkTo(view, 'search')}?${new URLSearchParams({ ...asked, page: String(number) })}`;
  const hint = hintOn(question.query);
  const found = html`<h2 class="found" role="status">${total > 0 ? sayCount(view, 'hits', total) : words.noHits}</h2>${hint && html`<p class="note">${words[hint]}</p>`}`;
  if (total > 0 && hits.length === 0)
    return html`${found}<p class="note">${words.pastEnd} <a href="${address(1)}">${words.toFirstPage}</a></p>`;
  const more = page * PER_PAGE < total && page * PER_PAGE <= DEEPEST_OFFSET;
  return html`${found}${
    hits.length > 0
      ? html`<ol class="articles">${hits.map((hit) => showHit(view, hit))}</ol>`
      : html`<p class="note">${words.noHitsHint}</p>`
  }${showPager(view, page, more, address)}`;
}

function showKeeping(view: View, question: SearchQuestion, asked: Asked): Html {
  const { words } = view;
  if (!view.person)
    return html`<p class="note"><a href="${linkTo(view, 'sign-in')}?next=${encodeURIComponent(linkTo(view, 'search'))}">${words.keepSignIn}</a></p>`;
  return html`<details class="keep"><summary>${words.keepSearch}</summary><form class="people" method="post" action="${linkTo(view, 'searches')}">
${['q', ...FILTERS].map((field) => asked[field] && html`<input type="hidden" name="${field}" value="${showable(asked[field])}">`)}
<p class="field"><label for="keep-name">${words.keepName}</label><input id="keep-name" name="name" dir="auto" required maxlength="200" value="${showable(question.query)}"></p>
<button>${words.keepButton}</button></form></details>`;
}

function showForm(view: View, asked: Asked, parties: readonly string[]): Html {
  const { words } = view;
  const pick = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${label} <select name="${name}">${options.map(
      ([value, text]) => html`<option value="${value}"${(asked[name] ?? '') === value && html` selected`}>${text}</option>`,
    )}</select></label>`;
  const field = (name: string, label: string, type: string) =>
    html`<label>${label} <input type="${type}" name="${name}" value="${showable(asked[name] ?? '')}"${type === 'text' && html` dir="auto"`}></label>`;
  const narrowed = FILTERS.some((name) => asked[name]) || asked.order === 'time';
  const labels = (of: Readonly<Record<string, Readonly<Record<'ar' | 'en', string>>>>) => [
    ['', words.any] as const,
    ...Object.entries(of).map(([code, label]) => [code, label[view.language]] as const),
  ];
  return html`<form class="search" role="search" action="${linkTo(view, 'search')}" method="get">
<div class="search-line"><input type="search" name="q" dir="auto" maxlength="${String(LONGEST_QUERY)}" aria-label="${words.searchLabel}" aria-describedby="hint" value="${showable(
    asked.q ?? '',
  )}"><button>${words.searchButton}</button></div>
<p class="note" id="hint">${words.searchHint} ${words.searchHelp}</p>
<details${narrowed && html` open`}><summary>${words.filters}</summary><div class="fields">
${pick('order', words.order, [
  ['', words.orderRelevance],
  ['time', words.orderTime],
])}
${pick('language', words.filterLanguage, [
  ['', words.any],
  ['ar', words.arabic],
  ['en', words.english],
])}
${
  parties.length > 0 &&
  pick('party', words.filterParty, [['', words.any], ...parties.map((code) => [code, nameParty(view, code) ?? code] as const)])
}
${field('outlet', words.filterOutlet, 'text')}
${field('person', words.filterPerson, 'text')}
${field('body', words.filterBody, 'text')}
${pick('area', words.filterArea, labels(AREAS))}
${pick('act', words.filterAct, labels(ACTS))}
${field('from', words.filterFrom, 'date')}
${field('until', words.filterUntil, 'date')}
</div></details></form>`;
}

function showHit(view: View, hit: Hit): Html {
  return html`<li class="article-line"><h3>${linkArticle(view, hit)}</h3>${showByline(view, hit)}
<p class="snippet source" dir="auto"${langOf(hit.snippet)}>${lightSnippet(hit)}</p>
${hit.carriers.length > 0 && html`<details><summary>${sayCount(view, 'alsoCarried', hit.carriers.length)}</summary>${listArticles(view, hit.carriers, 'h3')}</details>`}</li>`;
}

function lightSnippet({ snippet, lit }: Pick<Hit, 'snippet' | 'lit'>): Html {
  let at = 0;
  const pieces = [...lit]
    .sort((a, b) => a.start - b.start)
    .flatMap((span) => {
      if (span.start < at || span.end > snippet.length) return [];
      const before = showable(snippet.slice(at, span.start));
      at = span.end;
      return [before, html`<mark>${showable(snippet.slice(span.start, span.end))}</mark>`];
    });
  return html`${pieces}${showable(snippet.slice(at))}`;
}
