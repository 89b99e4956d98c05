import { type Context, Hono } from 'hono';
import type { Register } from '../../register/index.ts';
import type { Show } from '../people/routes.ts';
import { publicOrigin, requireRole, type SignedIn } from '../people/signed-in.ts';
import { PAGE_LANGUAGES } from '../view.ts';
import { showSavedSearches } from './saved-searches.ts';
import { writeSearchFeed } from './search-feed.ts';
import { type Asked, readQuestion } from './search-question.ts';

const TOKEN = /^[\w-]{43}$/;
/** Hits that a feed holds: those stored last. */
const NEWEST = 50;

/** Kept searches, and the feeds that whoever knows their address may read. */
export function serveSearches(site: Hono<SignedIn>, register: Register, show: Show): void {
  for (const language of PAGE_LANGUAGES) site.route(`/${language}/searches`, searchesIn(language, register, show));
  site.get('/feeds/search/:token', async (context) => {
    const token = context.req.param('token');
    const search = TOKEN.test(token) ? await register.searches.byToken(token) : undefined;
    if (!search) return context.notFound();
    const { hits } = await register.search({ ...search.question, order: 'stored', limit: NEWEST, offset: 0 });
    const feed = writeSearchFeed(search, hits, { origin: publicOrigin(context), path: context.req.path });
    return context.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'private, max-age=300' });
  });
}

function searchesIn(language: 'ar' | 'en', register: Register, show: Show): Hono<SignedIn> {
  const { searches } = register;
  const site = new Hono<SignedIn>();
  const owner = (context: Context<SignedIn>) => context.get('person')!.id;
  const list = async (context: Context<SignedIn>, token?: string, full = false) => {
    const kept = await searches.list(owner(context));
    const fresh = token && `${publicOrigin(context)}/feeds/search/${token}`;
    return show(context, (view) => showSavedSearches(view, { searches: kept, fresh, full }), full ? 422 : 200);
  };
  const back = (context: Context) => context.redirect(`/${language}/searches`, 303);

  site.use(requireRole('reader'));
  site.get('/', (context) => list(context));
  site.post('/', async (context) => {
    const fields = await context.req.parseBody();
    const asked: Asked = Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const question = readQuestion(asked);
    if (!question) return back(context);
    const { limit, order: _, offset: __, ...rest } = question;
    const made = await searches.save(owner(context), { name: asked.name || question.query, language, question: { ...rest, limit } });
    return list(context, made?.token, !made);
  });
  site.post('/:id/feed', async (context) => {
    const token = await searches.renewToken(owner(context), context.req.param('id'));
    return token ? list(context, token) : context.notFound();
  });
  site.post('/:id/end-feed', async (context) => {
    await searches.endToken(owner(context), context.req.param('id'));
    return back(context);
  });
  site.post('/:id/delete', async (context) => {
    await searches.remove(owner(context), context.req.param('id'));
    return back(context);
  });
  return site;
}
