import { type Context, Hono } from 'hono';
import { FollowTrouble, followSource } from '../../app/index.ts';
import type { Register } from '../../register/index.ts';
import { authorOf } from '../desk/author.ts';
import { readField } from '../people/form.ts';
import type { Show } from '../people/routes.ts';
import { requireRole, type SignedIn } from '../people/signed-in.ts';
import { PAGE_LANGUAGES } from '../view.ts';
import { showSources } from './sources.ts';

const KINDS = ['feed', 'page', 'sitemap'] as const;
const STATES = ['active', 'paused', 'removed'] as const;

/** What editors do about the sources: follow one, pause it, go on, remove it. A folder of this machine is followed by its operator alone. */
export function serveSources(site: Hono<SignedIn>, register: Register, show: Show): void {
  for (const language of PAGE_LANGUAGES) {
    const sources = new Hono<SignedIn>();
    const back = (context: Context) => context.redirect(`/${language}/sources?saved`, 303);
    sources.post('/follow', requireRole('editor'), async (context) => {
      const [word, kind] = [(await readField(context, 'address')).trim(), await readField(context, 'kind')];
      const refuse = (trouble: FollowTrouble['trouble']) =>
        show(context, (view) => showSources(view, register, { fault: view.words[`follow_${trouble}`], asked: word }), 422);
      if (!/^https?:\/\//i.test(word)) return refuse('address');
      try {
        await followSource(
          register,
          word,
          authorOf(context),
          KINDS.find((each) => each === kind),
        );
        return back(context);
      } catch (error) {
        if (error instanceof FollowTrouble) return refuse(error.trouble);
        throw error;
      }
    });
    sources.post('/state', requireRole('editor'), async (context) => {
      const [id, wanted] = [await readField(context, 'source'), await readField(context, 'state')];
      const source = (await register.sources.list()).find((each) => each.id === id);
      const state = STATES.find((each) => each === wanted);
      if (!source || !state) return context.notFound();
      await register.sources.setState(source.url, state, authorOf(context));
      return back(context);
    });
    site.route(`/${language}/sources`, sources);
  }
}
