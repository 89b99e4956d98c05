import type { Register } from '../../register/index.ts';
import { type Html, html } from '../markup.ts';
import { foldStories, listArticles } from '../parts/article-line.ts';
import { showCommand } from '../parts/command.ts';
import { showSection } from '../parts/facts.ts';
import type { PageContent } from '../parts/page.ts';
import { listProcesses } from '../parts/process-line.ts';
import { sayCount } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

const NEWEST = 40;
const SHOWN_STORIES = 12;
const SHOWN_PROCESSES = 6;

/** What is new: newest stories, processes, and how much there is; where nothing is, what to do first. */
export async function showHome(view: View, register: Register): Promise<PageContent> {
  const [newest, processes, counts] = await Promise.all([register.newestArticles(NEWEST), register.processes(), register.counts()]);
  const { words } = view;
  const stories = foldStories(newest).slice(0, SHOWN_STORIES);
  const others = new Map(stories.map(({ line, others }) => [line.id, others]));
  const head = html`<header class="head"><h1>${words.homeTitle}</h1><p class="lead">${words.homeIntro}</p></header>`;
  if (counts.articles === 0) return { title: words.homeTitle, section: 'new', main: html`${head}${showFirstSteps(view)}` };
  return {
    title: words.homeTitle,
    section: 'new',
    main: html`${head}
<ul class="row counts">
<li><a href="${linkTo(view, 'articles')}">${sayCount(view, 'articles', counts.articles)}</a></li>
<li><a href="${linkTo(view, 'processes')}">${sayCount(view, 'processes', counts.processes)}</a></li>
<li>${sayCount(view, 'commitments', counts.commitments)}</li>
${counts.proposals > 0 && html`<li>${sayCount(view, 'proposals', counts.proposals)}</li>`}
</ul>
<div class="columns">
${showSection(
  'newest',
  words.newestArticles,
  html`${listArticles(
    view,
    stories.map(({ line }) => line),
    'h3',
    (line) => {
      const more = others.get(line.id) ?? 0;
      return more > 0
        ? html`<p class="meta"><a href="${linkTo(view, 'stories', line.story)}">${sayCount(view, 'storyOthers', more)}</a></p>`
        : null;
    },
  )}<p class="more"><a href="${linkTo(view, 'articles')}">${words.allArticles}</a></p>`,
)}
${showSection(
  'newest-processes',
  words.processesTitle,
  processes.length > 0
    ? html`${listProcesses(view, processes.slice(0, SHOWN_PROCESSES), 'h3')}<p class="more"><a href="${linkTo(view, 'processes')}">${words.allProcesses}</a></p>`
    : html`<p>${words.noProcesses}</p>`,
)}
</div>`,
  };
}

/** What a newcomer does first, as commands to copy. */
function showFirstSteps(view: View): Html {
  const { words } = view;
  return html`<section class="first-steps" aria-labelledby="first"><h2 id="first">${words.emptyTitle}</h2><p>${words.emptyIntro}</p>
<ol>
<li>${words.emptyAdd}${showCommand('npx mithaq add https://example.org/article')}</li>
<li>${words.emptyImport}${showCommand('npx mithaq import --jsonl < articles.jsonl')}</li>
<li>${words.emptyRead}${showCommand('npx mithaq read article.txt')}</li>
</ol></section>`;
}
