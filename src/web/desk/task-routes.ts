import type { Hono } from 'hono';
import type { Register } from '../../register/index.ts';
import type { Html } from '../markup.ts';
import type { Show } from '../people/routes.ts';
import type { SignedIn } from '../people/signed-in.ts';
import type { View } from '../view.ts';
import { authorOf } from './author.ts';
import { readForm, textOf } from './form.ts';
import { sayFailure, statusOf } from './outcome.ts';
import { showTasks } from './tasks-page.ts';

/** Tasks that one page shows. */
const LISTED = 30;

/** Quotations that changed or went: a person says what becomes of what rests on them. */
export function serveTasks(site: Hono<SignedIn>, language: View['language'], register: Register, show: Show): void {
  const { desk } = register;
  const list = async (notice: (view: View) => Html | string | null = () => null) => {
    const tasks = await desk.quoteTasks(LISTED);
    return (view: View) => showTasks(view, tasks, notice(view));
  };
  site.get('/tasks', async (context) => show(context, await list()));
  site.post('/tasks', async (context) => {
    const form = await readForm(context);
    const task = { quoteId: textOf(form, 'quote'), number: Number(textOf(form, 'number')) };
    const outcome = textOf(form, 'outcome');
    const answer =
      outcome === 'moved'
        ? ({ outcome, words: textOf(form, 'words') } as const)
        : ({ outcome: outcome === 'rejected' ? 'rejected' : 'kept' } as const);
    const told = await desk.reviewQuote(task, answer, authorOf(context), textOf(form, 'reason'));
    if (told.ok) return context.redirect(`/${language}/desk/tasks`, 303);
    return show(context, await list((view) => sayFailure(view, told)), statusOf(told));
  });
}
