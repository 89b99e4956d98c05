import type { Context, Hono } from 'hono';
import { BEARINGS, STATUSES } from '../../base/index.ts';
import type { ActOutcome, Author, EntryLink, Register } from '../../register/index.ts';
import { html } from '../markup.ts';
import type { Show } from '../people/routes.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { linkTo, oneOf, type View } from '../view.ts';
import { authorOf } from './author.ts';
import { type Form, fieldValues, readForm, textOf } from './form.ts';
import { JUDGEMENTS } from './judgements.ts';
import { sayFailure, statusOf } from './outcome.ts';

type Act = (id: string, form: Form, author: Author, reason: string) => Promise<ActOutcome>;
type Place = 'commitments' | 'processes';

/** What people do on the page of an entry itself. Each leads back to that page, or says why it was not done. */
export function serveEntries(site: Hono<SignedIn>, language: View['language'], register: Register, show: Show): void {
  for (const [place, acts] of Object.entries(makeActs(register)) as [Place, Record<string, Act>][])
    for (const [name, act] of Object.entries(acts))
      site.post(`/${place}/:id/${name}`, async (context: Context<SignedIn>) => {
        const form = await readForm(context);
        const id = context.req.param('id') ?? '';
        const outcome = await act(id, form, authorOf(context), textOf(form, 'reason'));
        const back = `/${language}/${place}/${encodeURIComponent(id)}`;
        if (outcome.ok) return context.redirect(`${back}?done`, 303);
        return show(
          context,
          (view) => ({
            title: view.words.deskTitle,
            main: html`<h1>${view.words.decideTitle}</h1><p class="notice" role="alert">${sayFailure(view, outcome)}</p><p><a href="${linkTo(view, place, id)}">${view.words.backHome}</a></p>`,
          }),
          statusOf(outcome),
        );
      });
}

function makeActs({ desk }: Register): Readonly<Record<Place, Readonly<Record<string, Act>>>> {
  const link =
    (kind: 'commitment' | 'process', state: 'linked' | 'unlinked'): Act =>
    (fromId, form, author, reason) => {
      const links: readonly EntryLink['link'][] = ['superseded_by', 'weaker_than', 'stronger_than'];
      return desk.link({ link: oneOf(links, textOf(form, 'link')), kind, fromId, toId: textOf(form, 'other') }, state, author, reason);
    };
  return {
    commitments: {
      status: (commitmentId, form, author, reason) =>
        desk.setStatus(
          {
            commitmentId,
            status: oneOf(Object.keys(STATUSES) as (keyof typeof STATUSES)[], textOf(form, 'status')),
            date: textOf(form, 'date'),
            evidenceId: textOf(form, 'evidence'),
          },
          author,
          reason,
        ),
      evidence: (commitmentId, form, author, reason) =>
        desk.addEvidence(
          {
            commitmentId,
            articleId: textOf(form, 'article'),
            words: textOf(form, 'words'),
            bearing: oneOf(Object.keys(BEARINGS) as (keyof typeof BEARINGS)[], textOf(form, 'bearing')),
          },
          author,
          reason,
        ),
      merge: (id, form, author, reason) => desk.mergeCommitments(id, textOf(form, 'other'), author, reason),
      link: link('commitment', 'linked'),
      unlink: link('commitment', 'unlinked'),
      alone: (_, form, author, reason) => desk.standAlone(textOf(form, 'evidence'), author, reason),
      assess: (_, form, author, reason) =>
        desk.assess(
          {
            conditionId: textOf(form, 'condition'),
            articleId: textOf(form, 'article'),
            words: textOf(form, 'words'),
            judgement: oneOf(JUDGEMENTS, textOf(form, 'judgement')),
            speaker: textOf(form, 'speaker') || null,
            date: textOf(form, 'date'),
          },
          author,
          reason,
        ),
      undo: (_, form, author) => desk.undo(textOf(form, 'act'), author),
    },
    processes: {
      name: (id, form, author, reason) =>
        desk.name(
          { kind: 'process', id },
          oneOf(['ar', 'en'] as const, textOf(form, 'language')),
          textOf(form, 'name') || null,
          author,
          reason,
        ),
      commitment: (processId, form, author, reason) =>
        desk.addCommitment(
          { processId, articleId: textOf(form, 'article'), words: textOf(form, 'words'), values: fieldValues('commitment', form) },
          author,
          reason,
        ),
      merge: (id, form, author, reason) => desk.mergeProcesses(id, textOf(form, 'other'), author, reason),
      split: (id, form, author, reason) =>
        desk.splitProcess(
          id,
          form.commitment ?? [],
          { language: oneOf(['ar', 'en'] as const, textOf(form, 'language')), text: textOf(form, 'name') },
          author,
          reason,
        ),
    },
  };
}
