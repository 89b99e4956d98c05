import type { Hono } from 'hono';
import { FIELDS, measureAgreement, type Register } from '../../register/index.ts';
import type { Show } from '../people/routes.ts';
import { type Person, requireRole, type SignedIn } from '../people/signed-in.ts';
import type { View } from '../view.ts';
import { authorOf } from './author.ts';
import { readRef } from './filter.ts';
import { fieldValues, readForm, textOf } from './form.ts';
import { sayFailure, statusOf } from './outcome.ts';
import { showAgreement, showBlind } from './second-page.ts';

/** The second reader: an entry's sentence without its values, then agreement and, for adjudicators, what settles it. */
export function serveSecondReading(site: Hono<SignedIn>, language: View['language'], register: Register, show: Show): void {
  const { desk } = register;
  site.get('/second', async (context) => {
    const [codings, settled] = await Promise.all([desk.codings(), desk.adjudicated()]);
    return show(context, (view) => showAgreement(view, measureAgreement(codings), settled));
  });
  site.get('/second/next', async (context) => {
    const me = (context.get('person') as Person).id;
    const mine = new Set((await desk.codings()).filter(({ reader }) => reader.id === me).map(({ entryId }) => entryId));
    // What others have read comes first, so that there is something to compare.
    const read = (await desk.codings())
      .filter(({ kind, entryId }) => kind === 'commitment' && !mine.has(entryId))
      .map(({ entryId }) => entryId);
    const lists = await Promise.all((await register.processes()).map(({ id }) => register.commitmentsOf(id)));
    const next = read[0] ?? lists.flat().find(({ id }) => !mine.has(id))?.id;
    return context.redirect(next ? `/${language}/desk/second/commitment/${encodeURIComponent(next)}` : `/${language}/desk/second`, 303);
  });
  site.get('/second/:kind/:id', async (context) => {
    const ref = readRef(`${context.req.param('kind')}.${context.req.param('id')}`);
    const item = ref && (await desk.item(ref));
    if (!item) return context.notFound();
    const [stored, processes] = await Promise.all([register.article(item.quote.articleId), register.processes()]);
    return show(context, (view) => showBlind(view, item, stored, { processes, commitments: [] }));
  });
  site.post('/second/:kind/:id', async (context) => {
    const ref = readRef(`${context.req.param('kind')}.${context.req.param('id')}`);
    if (!ref) return context.notFound();
    const values = fieldValues(ref.kind, await readForm(context));
    const blank = Object.fromEntries(FIELDS[ref.kind].map(({ name }) => [name, null]));
    const outcome = await desk.saveCoding(ref, { ...blank, ...values, process: null }, context.get('person') as Person);
    if (outcome.ok) return context.redirect(`/${language}/desk/second/next`, 303);
    const codings = await desk.codings();
    return show(context, (view) => showAgreement(view, measureAgreement(codings), [], sayFailure(view, outcome)), statusOf(outcome));
  });
  site.post('/settle', requireRole('adjudicator'), async (context) => {
    const form = await readForm(context);
    const ref = readRef(textOf(form, 'entry'));
    if (!ref) return context.notFound();
    const outcome = await desk.adjudicate(
      ref,
      { [textOf(form, 'field')]: textOf(form, 'value') || null },
      authorOf(context),
      textOf(form, 'reason'),
    );
    if (outcome.ok) return context.redirect(`/${language}/desk/second`, 303);
    const codings = await desk.codings();
    return show(context, (view) => showAgreement(view, measureAgreement(codings), [], sayFailure(view, outcome)), statusOf(outcome));
  });
}
