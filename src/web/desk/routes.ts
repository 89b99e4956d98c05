import { type Context, Hono } from 'hono';
import type { EntryRef, QueueFilter, Register } from '../../register/index.ts';
import type { Html } from '../markup.ts';
import { readPageNumber } from '../parts/pager.ts';
import type { Show } from '../people/routes.ts';
import { type Person, requireRole, type SignedIn } from '../people/signed-in.ts';
import { PAGE_LANGUAGES, type View } from '../view.ts';
import { authorOf } from './author.ts';
import { serveEntries } from './entry-routes.ts';
import { filterQuery, linkToItem, readFilter, readRef } from './filter.ts';
import { fieldValues, readForm, textOf } from './form.ts';
import { type ItemFacts, showItem } from './item-page.ts';
import { sayFailure, statusOf } from './outcome.ts';
import { LISTED, showQueue } from './queue-page.ts';
import { serveSecondReading } from './second-routes.ts';
import { serveTasks } from './task-routes.ts';

/** The desk, for editors: one queue of proposals, item by item or many at once, and what hangs on it. */
export function serveDesk(site: Hono<SignedIn>, register: Register, show: Show): void {
  for (const language of PAGE_LANGUAGES) {
    const desk = new Hono<SignedIn>();
    desk.use('*', requireRole('editor'));
    serveQueue(desk, language, register, show);
    serveItems(desk, language, register, show);
    serveTasks(desk, language, register, show);
    serveSecondReading(desk, language, register, show);
    serveEntries(desk, language, register, show);
    site.route(`/${language}/desk`, desk);
  }
}

function serveQueue(site: Hono<SignedIn>, language: View['language'], register: Register, show: Show): void {
  const { desk } = register;
  const showList = async (
    context: Context<SignedIn>,
    notice: (view: View) => Html | string | null,
    status: 200 | 404 | 409 | 422 = 200,
  ) => {
    const filter = readFilter(context.req.query());
    const page = readPageNumber(context.req.query());
    const [counts, lines, processes, acts, tasks] = await Promise.all([
      desk.counts(filter),
      desk.queue(filter, LISTED, (page - 1) * LISTED),
      desk.processNames(),
      desk.acts(authorOf(context), 5),
      desk.quoteTasks(100),
    ]);
    await desk.endPresence(context.get('person') as Person);
    return show(
      context,
      (view) =>
        showQueue(view, { filter, counts, lines, processes, acts, tasks: tasks.length, page, notice: notice(view) as string | null }),
      status,
    );
  };
  site.get('/', (context) => showList(context, ({ words }) => (context.req.query('done') === undefined ? null : words.done)));
  site.get('/next', async (context) => {
    const filter = readFilter(context.req.query());
    const turn = context.req.query('turn') === 'previous' ? 'previous' : 'next';
    return context.redirect(await placeAfter(language, register, filter, readRef(context.req.query('after')), turn), 303);
  });
  site.post('/bulk', async (context) => {
    const form = await readForm(context);
    const filter = readFilter(context.req.query());
    const entries = (form.entry ?? []).flatMap((text) => {
      const [name, revision] = text.split(/ (?=\d+$)/);
      const ref = readRef(name);
      return ref && revision ? [{ ...ref, revision: Number(revision) }] : [];
    });
    const rejects = textOf(form, 'act') === 'reject';
    if (rejects && textOf(form, 'reason') === '') return showList(context, ({ words }) => words.reasonWanted, 422);
    const outcome = await desk.decide(entries, rejects ? 'rejected' : 'accepted', authorOf(context), textOf(form, 'reason'));
    return outcome.ok
      ? context.redirect(`/${language}/desk${filterQuery(filter, { done: '1' })}`, 303)
      : showList(context, (view) => sayFailure(view, outcome), statusOf(outcome) as 409);
  });
  site.post('/undo', async (context) => {
    const form = await readForm(context);
    const act = (await desk.acts(authorOf(context), 20)).find(({ id }) => id === textOf(form, 'act'));
    const outcome = await desk.undo(textOf(form, 'act'), authorOf(context));
    if (!outcome.ok) return showList(context, (view) => sayFailure(view, outcome), statusOf(outcome) as 409);
    // From an item, «undo» leads to what was undone, so that it can be decided anew.
    const [entry] = textOf(form, 'back') === '' ? [] : (act?.entries ?? []);
    return context.redirect(entry ? linkToItem({ language }, entry, {}) : `/${language}/desk?done=1`, 303);
  });
}

/** The address of the next item. At the end of the queue what was skipped comes again; where nothing is left, the list says so. */
async function placeAfter(
  language: View['language'],
  { desk }: Register,
  filter: QueueFilter,
  after: EntryRef | null,
  turn: 'next' | 'previous',
): Promise<string> {
  const next = (await desk.neighbour(filter, after, turn)) ?? (after ? await desk.neighbour(filter, null, turn) : undefined);
  return next ? linkToItem({ language }, next, filter) : `/${language}/desk${filterQuery(filter)}`;
}

function serveItems(site: Hono<SignedIn>, language: View['language'], register: Register, show: Show): void {
  const { desk } = register;
  const showOne = async (
    context: Context<SignedIn>,
    more: (view: View) => Pick<ItemFacts, 'notice' | 'sent' | 'wrong'>,
    status: 200 | 404 | 409 | 422 = 200,
  ) => {
    const ref = readRef(`${context.req.param('kind')}.${context.req.param('id')}`);
    const item = ref && (await desk.item(ref));
    if (!item) return context.notFound();
    const filter = readFilter(context.req.query());
    const person = context.get('person') as Person;
    const listed = item.kind === 'evidence' || item.kind === 'condition';
    const [stored, processes, commitments, counts, others, acts] = await Promise.all([
      register.article(item.quote.articleId),
      desk.processNames(),
      listed ? register.commitmentsOf(item.processId) : [],
      desk.counts(filter),
      desk.notePresence(item, person),
      desk.acts(authorOf(context), 1),
    ]);
    const waiting = filter.kind ? (counts.kinds[filter.kind] ?? 0) : counts.total;
    return show(
      context,
      (view) => showItem(view, { item, stored, filter, choices: { processes, commitments }, waiting, others, acts, ...more(view) }),
      status,
    );
  };
  site.get('/items/:kind/:id', (context) => showOne(context, () => ({})));
  site.post('/items/:kind/:id', async (context) => {
    const ref = readRef(`${context.req.param('kind')}.${context.req.param('id')}`);
    if (!ref) return context.notFound();
    const form = await readForm(context);
    const filter = readFilter(context.req.query());
    const [act, reason, author] = [textOf(form, 'act'), textOf(form, 'reason'), authorOf(context)];
    const sent = fieldValues(ref.kind, form);
    const goOn = async () => context.redirect(await placeAfter(language, register, filter, ref, 'next'), 303);
    if (act === 'skip') return goOn();
    if (act === 'reject' && reason === '') return showOne(context, ({ words }) => ({ notice: words.reasonWanted, sent }), 422);
    const seen = { ...ref, revision: Number(textOf(form, 'revision')) };
    const outcome = await (act === 'change'
      ? desk.change(seen, sent, author, reason)
      : desk.decide([seen], act === 'reject' ? 'rejected' : 'accepted', author, reason));
    if (outcome.ok) return goOn();
    // What somebody else decided is shown as it stands; what cannot be so comes back to be mended.
    const kept = outcome.trouble === 'refused' ? { sent, wrong: outcome.reason.split(', ') } : {};
    return showOne(context, (view) => ({ notice: sayFailure(view, outcome), ...kept }), statusOf(outcome) as 409);
  });
}
