import { type Context, Hono } from 'hono';
import type { Register, StoryOutcome } from '../../register/index.ts';
import { readField } from '../people/form.ts';
import type { Show } from '../people/routes.ts';
import { requireRole, type SignedIn } from '../people/signed-in.ts';
import { PAGE_LANGUAGES } from '../view.ts';
import { showStory } from './story.ts';

const LONGEST_REASON = 1000;

/** What an editor does to put a story right; each act leads back to the story, or says why it was not done. */
export function serveStories(site: Hono<SignedIn>, register: Register, show: Show): void {
  for (const language of PAGE_LANGUAGES) {
    const stories = new Hono<SignedIn>();
    stories.use('/:id/:act', requireRole('editor'));
    const answer = async (context: Context, outcome: StoryOutcome) => {
      const id = context.req.param('id') ?? '';
      if (outcome === 'done') return context.redirect(`/${language}/stories/${encodeURIComponent(id)}?done`, 303);
      const known = (await register.storyArticles(id)).length > 0;
      if (!known) return context.notFound();
      return show(context, async (view) => (await showStory(view, register, id, outcome))!, 422);
    };
    const ask = async (context: Context<SignedIn>) => {
      const reason = (await readField(context, 'reason')).slice(0, LONGEST_REASON);
      return { author: { kind: 'person', name: context.get('person')!.name } as const, reason };
    };
    stories.post('/:id/split', async (context) => {
      const { author, reason } = await ask(context);
      return answer(context, await register.stories.split(await readField(context, 'article'), author, reason));
    });
    stories.post('/:id/join', async (context) => {
      const { author, reason } = await ask(context);
      const other = await storyOf(register, await readField(context, 'other'));
      return answer(context, await register.stories.join(other, context.req.param('id'), author, reason));
    });
    stories.post('/:id/undo', async (context) => {
      const { author, reason } = await ask(context);
      return answer(context, await register.stories.undo(await readField(context, 'act'), author, reason));
    });
    site.route(`/${language}/stories`, stories);
  }
}

/** The story that an address or id means: its own, or that of one of its articles. */
async function storyOf(register: Register, given: string): Promise<string> {
  const id = idIn(given.trim());
  return (await register.article(id))?.story ?? id;
}

function idIn(given: string): string {
  const step = /\/(?:stories|articles)\/([^/?#]+)/.exec(given)?.[1];
  if (step === undefined) return given;
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
