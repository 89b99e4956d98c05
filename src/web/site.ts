import { type Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { listSubscriptions, writeReadingList } from '../app/index.ts';
import type { Register } from '../register/index.ts';
import { showApi } from './api/page.ts';
import { serveApi } from './api/routes.ts';
import { showTimeLine } from './charts/time-line.ts';
import { serveDesk } from './desk/routes.ts';
import { staticFiles } from './files.ts';
import { setHeaders } from './headers.ts';
import { showAbout } from './pages/about.ts';
import { showArticle } from './pages/article.ts';
import { showArticles } from './pages/articles.ts';
import { showCommitment } from './pages/commitment.ts';
import { showDifference } from './pages/difference.ts';
import { showBody, showEntity } from './pages/entity.ts';
import { showHome } from './pages/home.ts';
import { showProcess } from './pages/process.ts';
import { showProcesses } from './pages/processes.ts';
import { showSearch } from './pages/search.ts';
import { serveSearches } from './pages/search-routes.ts';
import { showSettings } from './pages/settings.ts';
import { serveSources } from './pages/source-routes.ts';
import { showSources } from './pages/sources.ts';
import { showStory } from './pages/story.ts';
import { serveStories } from './pages/story-routes.ts';
import { showTrouble, type Trouble } from './pages/trouble.ts';
import { type PageContent, showPage } from './parts/page.ts';
import { refuseForeignForms, type Show, servePeople } from './people/routes.ts';
import { seenByReader } from './people/seen-register.ts';
import { hasRole, knowPerson, type SignedIn } from './people/signed-in.ts';
import { guessReaderLanguage, keepPreferences, readPreferences } from './preferences.ts';
import { makeView, PAGE_LANGUAGES, type View } from './view.ts';
import type { PageLanguage } from './words/words.ts';

export type WebOptions = {
  readonly version: string;
  /** The JSON Schemas that `/api/schema` serves, by name (`article`, `reading`). Without them it answers 404. */
  readonly schemas?: Readonly<Record<string, unknown>> | undefined;
  /** Told of an error that made an answer 500; by default it is written to the standard error stream. */
  readonly report?: ((error: unknown) => void) | undefined;
};

/** A page that is there, or `undefined` where the register knows nothing of that id. */
type MakePage = (view: View, context: Context) => Promise<PageContent | undefined> | PageContent;

const STATUS_OF: Readonly<Record<Trouble, ContentfulStatusCode>> = {
  notFound: 404,
  error: 500,
  forbidden: 403,
  unknownPerson: 401,
  lesserRole: 403,
  tooMany: 429,
};

/** The site over one register: pages under `/ar` and `/en`, files under `/files`, JSON under `/api`. */
export function createWeb(whole: Register, options: WebOptions): Hono<SignedIn> {
  const register = seenByReader(whole);
  const site = new Hono<SignedIn>();
  const page = (make: MakePage) => async (context: Context) => {
    const view = viewOf(context, options);
    const content = await make(view, context);
    return content ? sendPage(context, view, content, 200) : sendTrouble(context, options, 'notFound');
  };
  const idOf = (context: Context) => context.req.param('id') ?? '';

  const pages: Readonly<Record<string, MakePage>> = {
    '': (view) => showHome(view, register),
    '/articles': (view, context) => showArticles(view, register, context.req.query()),
    '/articles/:id': (view, context) => showArticle(view, register, idOf(context), context.req.query()),
    '/articles/:id/versions/:number': (view, context) => showDifference(view, register, idOf(context), context.req.param('number') ?? ''),
    '/sources': (view, context) => showSources(view, register, { done: context.req.query('saved') !== undefined }),
    '/processes': (view) => showProcesses(view, register),
    '/processes/:id': (view, context) => showProcess(view, register, idOf(context)),
    '/processes/:id/time-line': (view, context) => showTimeLine(view, register, idOf(context)),
    '/commitments/:id': (view, context) => showCommitment(view, register, idOf(context)),
    '/entities/:id': (view, context) => showEntity(view, register, idOf(context)),
    '/bodies/:id': (view, context) => showBody(view, register, idOf(context)),
    '/stories/:id': (view, context) =>
      showStory(view, register, idOf(context), context.req.query('done') === undefined ? undefined : 'done'),
    '/search': (view, context) => showSearch(view, register, context.req.query()),
    '/settings': (view, context) => showSettings(view, context.req.query('saved') !== undefined),
    '/about': (view) => showAbout(view),
    '/api': (view) => showApi(view),
  };
  site.use(setHeaders);
  site.use(refuseForeignForms);
  serveFiles(site);
  site.use(knowPerson(register));
  const show: Show = async (context, make, status = 200) => {
    const view = viewOf(context, options);
    return sendPage(context, view, await make(view), status);
  };
  servePeople(site, register, show);
  serveDesk(site, register, show);
  serveSearches(site, register, show);
  serveStories(site, register, show);
  serveSources(site, register, show);
  serveApi(site, register, options);
  site.get('/api', (context) => context.redirect(`/${guessReaderLanguage(context)}/api`));
  site.get('/', (context) => context.redirect(`/${guessReaderLanguage(context)}`));
  for (const language of PAGE_LANGUAGES) {
    for (const [path, make] of Object.entries(pages)) site.get(`/${language}${path}`, page(make));
    site.get(`/${language}/sources/feeds.opml`, async (context) =>
      context.body(writeReadingList(await listSubscriptions(register, hasRole(context.get('person'), 'editor'))), 200, {
        'Content-Type': 'text/x-opml; charset=utf-8',
        'Content-Disposition': 'attachment; filename="feeds.opml"',
      }),
    );
    site.post(`/${language}/settings`, async (context) =>
      context.redirect(`/${keepPreferences(context, await context.req.parseBody())}/settings?saved`, 303),
    );
  }
  // A link with a slash too many finds its page.
  site.get('*', (context) => {
    const path = context.req.path;
    if (path.length > 1 && path.endsWith('/') && !path.startsWith('//')) return context.redirect(path.replace(/\/+$/, ''), 301);
    return sendTrouble(context, options, 'notFound');
  });
  site.notFound((context) => sendTrouble(context, options, 'notFound'));
  site.onError((error, context) => {
    if (error instanceof HTTPException) return sendTrouble(context, options, troubleOf(error));
    (options.report ?? console.error)(error);
    return sendTrouble(context, options, 'error');
  });
  return site;
}

/** What a refusal was about: a form from another site, one who is not signed in, a lesser role, too many tries. */
function troubleOf({ status, cause }: HTTPException): Trouble {
  if (status === 403) return cause === 'role' ? 'lesserRole' : 'forbidden';
  return status === 401 ? 'unknownPerson' : status === 429 ? 'tooMany' : 'error';
}

function serveFiles(site: Hono<SignedIn>): void {
  site.get('/files/*', (context) => {
    const file = staticFiles().byPath.get(context.req.path);
    if (!file) return context.notFound();
    // The address holds the content's hash, so a browser need never ask again.
    return context.body(file.bytes, 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' });
  });
}

function viewOf(context: Context, { version }: WebOptions): View {
  const url = new URL(context.req.url);
  const given = PAGE_LANGUAGES.find((language) => url.pathname === `/${language}` || url.pathname.startsWith(`/${language}/`));
  const language: PageLanguage = given ?? guessReaderLanguage(context);
  return makeView(language, readPreferences(context), {
    place: given ? url.pathname.slice(given.length + 1) + url.search : '',
    version,
    person: context.get('person'),
  });
}

function sendPage(context: Context, view: View, content: PageContent, status: ContentfulStatusCode) {
  context.header('Cache-Control', 'private, no-cache');
  context.header('Content-Language', view.language);
  return context.html(showPage(view, content), status);
}

/** Trouble in the shape of the place: one JSON error under `/api`, a page elsewhere. */
function sendTrouble(context: Context, options: WebOptions, trouble: Trouble) {
  const status = STATUS_OF[trouble];
  if (context.req.path.startsWith('/api/')) {
    const view = makeView('en', {}, { place: '', version: options.version });
    return context.json(
      { error: { code: trouble === 'notFound' ? 'not_found' : trouble, message: view.words[`${trouble}Title`] } },
      status,
    );
  }
  const view = viewOf(context, options);
  return sendPage(context, view, showTrouble(view, trouble), status);
}
