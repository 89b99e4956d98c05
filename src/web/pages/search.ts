import type { Hit, Register, SearchQuestion } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { linkArticle, listArticles, showByline } from '../parts/article-line.ts';
import type { PageContent } from '../parts/page.ts';
import { readPageNumber, showPager } from '../parts/pager.ts';
import { langOf } from '../parts/quote.ts';
import { showable } from '../say/foreign.ts';
import { nameParty } from '../say/parties.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

const PER_PAGE = 20;
/** Longer than any question; what is over is cut, not refused. */
const LONGEST_QUERY = 400;

type Asked = Readonly<Record<string, string>>;

export async function showSearch(view: View, register: Register, asked: Asked): Promise<PageContent> {
  const { words } = view;
  const question = readQuestion(asked);
  const [answer, processes] = await Promise.all([question && register.search(question), register.processes()]);
  const parties = [...new Set(processes.flatMap((process) => process.parties))].filter((code) => nameParty(view, code));
  const page = readPageNumber(asked);
  return {
    title: question ? `${words.searchTitle}${words.colon} ${question.query}` : words.searchTitle,
    section: 'search',
    main: html`<header class="head"><h1>${words.searchTitle}</h1></header>${showForm(view, asked, parties)}
${
  answer &&
  question &&
  html`<h2 class="found" role="status">${answer.total > 0 ? sayCount(view, 'hits', answer.total) : words.noHits}</h2>${
    answer.hits.length > 0
      ? html`<ol class="articles">${answer.hits.map((hit) => showHit(view, hit))}</ol>`
      : html`<p class="note">${words.noHitsHint}</p>`
  }${showPager(view, page, page * PER_PAGE < answer.total, (number) => `${linkTo(view, 'search')}?${new URLSearchParams({ ...asked, page: String(number) })}`)}`
}`,
  };
}

/** The question that a form's fields ask; undefined where no words were given. Fields that make no sense are left out. */
export function readQuestion(asked: Asked): SearchQuestion | undefined {
  const query = (asked.q ?? '').slice(0, LONGEST_QUERY).toWellFormed().trim();
  if (query === '') return undefined;
  const day = (value: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? value : undefined);
  const from = day(asked.from);
  const until = day(asked.until);
  return {
    query,
    limit: PER_PAGE,
    offset: (readPageNumber(asked) - 1) * PER_PAGE,
    order: asked.order === 'time' ? 'time' : 'relevance',
    ...((asked.language === 'ar' || asked.language === 'en') && { language: asked.language }),
    ...(asked.party && { party: asked.party }),
    ...(asked.outlet?.trim() && { outlet: asked.outlet.trim() }),
    ...(from && { from }),
    ...(until && { until }),
  };
}

function showForm(view: View, asked: Asked, parties: readonly string[]): Html {
  const { words } = view;
  const pick = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${label} <select name="${name}">${options.map(
      ([value, text]) => html`<option value="${value}"${(asked[name] ?? '') === value && html` selected`}>${text}</option>`,
    )}</select></label>`;
  const field = (name: string, label: string, type: string) =>
    html`<label>${label} <input type="${type}" name="${name}" value="${showable(asked[name] ?? '')}"${type === 'text' && html` dir="auto"`}></label>`;
  const narrowed = ['language', 'party', 'outlet', 'from', 'until'].some((name) => asked[name]) || asked.order === 'time';
  return html`<form class="search" role="search" action="${linkTo(view, 'search')}" method="get">
<div class="search-line"><input type="search" name="q" dir="auto" maxlength="${String(LONGEST_QUERY)}" aria-label="${words.searchLabel}" aria-describedby="hint" value="${showable(
    asked.q ?? '',
  )}"><button>${words.searchButton}</button></div>
<p class="note" id="hint">${words.searchHint}</p>
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
