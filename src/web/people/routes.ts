import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type AccountTrouble, type Register, ROLES } from '../../register/index.ts';
import type { PageContent } from '../parts/page.ts';
import { PAGE_LANGUAGES, type View } from '../view.ts';
import { showAccount } from './account.ts';
import { readField } from './form.ts';
import { forgiveAccount, limitSignIn } from './limits.ts';
import { administer } from './people-routes.ts';
import { showSignIn, showWelcome } from './sign-in.ts';
import { beginSession, endSession, publicOrigin, requireRole, type SignedIn } from './signed-in.ts';
import { showTokens } from './tokens.ts';

/** How a page is sent: the frame is the site's. */
export type Show = (
  context: Context,
  make: (view: View) => PageContent | Promise<PageContent>,
  status?: ContentfulStatusCode,
) => Promise<Response>;

/** Forms are taken from our own pages alone, wherever they lead. */
export const refuseForeignForms = csrf({
  origin: (origin, context) => origin === new URL(context.req.url).origin || origin === publicOrigin(context),
});

/** The pages on which people sign in and out and keep their account, and those of the administrator. */
export function servePeople(site: Hono<SignedIn>, register: Register, show: Show): void {
  for (const language of PAGE_LANGUAGES) site.route(`/${language}`, peopleIn(language, register, show));
}

function peopleIn(language: string, register: Register, show: Show): Hono<SignedIn> {
  const { people } = register;
  const site = new Hono<SignedIn>();
  const faultOf = (view: View, trouble: AccountTrouble) => view.words[`trouble_${trouble}`];

  site.get('/sign-in', (context) => show(context, (view) => showSignIn(view, { next: context.req.query('next') ?? '' })));
  site.post('/sign-in', async (context) => {
    const [login, next] = [await readField(context, 'login'), await readField(context, 'next')];
    await limitSignIn(context, register, login);
    const person = await people.checkPassword(login, await readField(context, 'password'));
    if (!person) return show(context, (view) => showSignIn(view, { next, fault: view.words.signInFault }), 403);
    await forgiveAccount(register, login);
    await beginSession(context, register, person);
    return context.redirect(safeNext(next) ?? `/${language}/account`, 303);
  });
  site.post('/sign-out', async (context) => {
    await endSession(context, register);
    return context.redirect(`/${language}`, 303);
  });

  site.get('/welcome', async (context) => {
    const token = context.req.query('token') ?? '';
    const link = await people.readLink(token);
    return link ? show(context, (view) => showWelcome(view, { link, token })) : showSpent(context);
  });
  site.post('/welcome', async (context) => {
    const [token, login, name] = [await readField(context, 'token'), await readField(context, 'login'), await readField(context, 'name')];
    const link = await people.readLink(token);
    const account = await people.acceptLink(token, { login, name, password: await readField(context, 'password') });
    if (account.ok) {
      await beginSession(context, register, account.person);
      return context.redirect(`/${language}/account`, 303);
    }
    if (!link || account.trouble === 'link_spent') return showSpent(context);
    return show(context, (view) => showWelcome(view, { link, token, login, name, fault: faultOf(view, account.trouble) }), 422);
  });
  const showSpent = (context: Context) =>
    show(context, (view) => showSignIn(view, { next: '', fault: view.words.trouble_link_spent }), 410);

  site.use('/account/*', requireRole('reader'));
  const showOwn = async (
    context: Context<SignedIn>,
    fault?: AccountTrouble | 'password_wrong',
    status: ContentfulStatusCode = 200,
    token?: string,
  ) => {
    const person = context.get('person')!;
    const sessions = await people.sessionsOf(person.id);
    const tokens = await people.tokensOf(person.id);
    const done = context.req.query('saved') !== undefined;
    return show(
      context,
      (view) =>
        showAccount(view, {
          person,
          sessions,
          sessionId: context.get('sessionId'),
          done,
          fault: fault && view.words[`trouble_${fault}`],
          more: showTokens(view, person, tokens, token),
        }),
      status,
    );
  };
  site.get('/account', requireRole('reader'), (context) => showOwn(context));
  site.post('/account/password', async (context) => {
    const person = context.get('person')!;
    const login = (await people.list()).find(({ id }) => id === person.id)?.login ?? '';
    await limitSignIn(context, register, login);
    if (!(await people.checkPassword(login, await readField(context, 'current')))) return showOwn(context, 'password_wrong', 403);
    const fault = await people.changePassword(person.id, await readField(context, 'password'), context.get('sessionId') ?? undefined);
    return fault ? showOwn(context, fault, 422) : context.redirect(`/${language}/account?saved`, 303);
  });
  site.post('/account/end-session', async (context) => {
    const session = await readField(context, 'session');
    await people.endSessions(context.get('person')!.id, session === 'all' ? undefined : session);
    return context.redirect(`/${language}/account`, 303);
  });
  site.post('/account/token', async (context) => {
    const person = context.get('person')!;
    const wanted = await readField(context, 'role');
    const role = ROLES.find((each) => each === wanted) ?? 'reader';
    return showOwn(context, undefined, 200, await people.makeToken(person, await readField(context, 'name'), role));
  });
  site.post('/account/end-token', async (context) => {
    await people.endToken(context.get('person')!.id, await readField(context, 'token'));
    return context.redirect(`/${language}/account?saved`, 303);
  });
  administer(site, register, language, show);
  return site;
}

/** A place of our own to go on to; an address that leads elsewhere (`//evil`, `/\evil`) is none. */
function safeNext(next: string): string | undefined {
  return /^\/(ar|en)(\/[^\\]*)?$/.test(next) && !next.includes('//') && !/[\u0000-\u0020]/.test(next) ? next : undefined;
}
