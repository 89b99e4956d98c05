import { staticFiles } from '../files.ts';
import { type Html, html } from '../markup.ts';
import { hasRole } from '../people/signed-in.ts';
import { showable } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import { linkTo, type View } from '../view.ts';

type Section = 'new' | 'processes' | 'articles' | 'search' | 'about' | 'settings' | 'account' | 'desk';

export type PageContent = {
  /** Plain text for the window's title; the page's own `h1` stands in `main`. */
  readonly title: string;
  readonly section?: Section;
  readonly main: Html;
};

/** A whole page: the frame around a page's content, the same on each page and in both languages. */
export function showPage(view: View, { title, section, main }: PageContent): Html {
  const { words } = view;
  const files = staticFiles();
  const item = (name: Section, label: string, ...steps: string[]) =>
    html`<li><a href="${linkTo(view, ...steps)}"${section === name && html` aria-current="page"`}>${label}</a></li>`;
  return html`<!doctype html>
<html lang="${view.language}" dir="${view.direction}"${view.theme !== 'auto' && html` data-theme="${view.theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${words.motto}">
<title>${showable(title)} · ${words.name}</title>
<link rel="stylesheet" href="${files.style}">
<link rel="icon" href="${files.icon}" type="image/svg+xml">
<script src="${files.script}" defer></script>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="top">
<div class="bar">
<a class="brand" href="${linkTo(view)}">${seal()}<span lang="ar">ميثاق</span> <span class="brand-latin" lang="en">Mithaq</span></a>
<nav class="main-nav" aria-label="${words.navigation}">
<ul>
${item('new', words.navNew)}
${item('processes', words.navProcesses, 'processes')}
${item('articles', words.navArticles, 'articles')}
${item('search', words.navSearch, 'search')}
${item('about', words.navAbout, 'about')}
${hasRole(view.person, 'editor') && item('desk', words.navDesk, 'desk')}
</ul>
</nav>
<ul class="tools">
${item('settings', words.navSettings, 'settings')}
${view.person ? item('account', words.navAccount, 'account') : item('account', words.navSignIn, 'sign-in')}
<li>${switchLanguage(view)}</li>
</ul>
</div>
</header>
<main id="content" tabindex="-1">
${main}
</main>
<footer class="bottom"><p>${say(view, 'footer', { version: html`<bdi>${view.version}</bdi>` })}</p></footer>
</body>
</html>
`;
}

function switchLanguage(view: View): Html {
  const other = view.language === 'ar' ? 'en' : 'ar';
  return html`<a class="switch" href="/${other}${view.place}" lang="${other}" hreflang="${other}" aria-label="${view.words.otherLanguageLabel}">${view.words.otherLanguage}</a>`;
}

/** Two rings that hold each other: the mark of the program, in the colour of the text. */
function seal(): Html {
  return html`<svg class="seal" viewBox="0 0 28 20" aria-hidden="true"><circle cx="10" cy="10" r="7.5"/><circle cx="18" cy="10" r="7.5"/></svg>`;
}
