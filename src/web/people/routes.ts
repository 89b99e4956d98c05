import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type AccountTrouble, type Register, ROLES } from '../../register/index.ts';
import { html } from '../markup.ts';
import type { PageContent } from '../parts/page.ts';
import { PAGE_LANGUAGES, type View } from '../view.ts';
import { showAccount } from './account.ts';
import { readField, sayTrouble } from './form.ts';
import { forgiveAccount, limitSignIn } from './limits.ts';
import { showOutside, showOutsideSignIn } from './outside.ts';
import { serveOutside, serveOutsideAnswer, serveUnlinking } from './outside-routes.ts';
import { type OutsideSettings, readOutsideSettings } from './outside-settings.ts';
import { relyingParty, servePasskeys } from './passkey-routes.ts';
import { showPasskeySignIn, showPasskeys } from './passkeys.ts';
import { administer } from './people-routes.ts';
import { provesPassword, safeNext } from './proof.ts';
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

/**
 * The pages on which people sign in and out and keep their account, and those of the administrator. Throws OperatorError where the
 * settings of an institution's sign-in make no sense.
 */
export function servePeople(site: Hono<SignedIn>, register: Register, show: Show): void {
  const outside = readOutsideSettings(process.env);
  if (outside) serveOutsideAnswer(site, register, outside);
  for (const language of PAGE_LANGUAGES) site.route(`/${language}`, peopleIn(language, register, show, outside));
}

function peopleIn(language: string, register: Register, show: Show, outside: OutsideSettings | null): Hono<SignedIn> {
  const { people } = register;
  const site = new Hono<SignedIn>();
  const faultOf = (view: View, trouble: AccountTrouble) => view.words[`trouble_${trouble}`];

  const showEntry = (context: Context, next: string, faultIn: (view: View) => string | undefined, status: ContentfulStatusCode = 200) =>
    show(
      context,
      (view) =>
        showSignIn(view, {
          next,
          fault: faultIn(view),
          more: html`${relyingParty(context) && showPasskeySignIn(view, next)}${outside && showOutsideSignIn(view, outside, next)}`,
        }),
      status,
    );
  site.get('/sign-in', (context) => showEntry(context, context.req.query('next') ?? '', (view) => sayTrouble(context, view)));
  site.post('/sign-in', async (context) => {
    const [login, next] = [await readField(context, 'login'), await readField(context, 'next')];
    await limitSignIn(context, register, login);
    const person = await people.checkPassword(login, await readField(context, 'password'));
    if (!person) return showEntry(context, next, (view) => view.words.signInFault, 403);
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
  const showSpent = (context: Context) => showEntry(context, '', (view) => view.words.trouble_link_spent, 410);

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
    const passkeys = await people.passkeysOf(person.id);
    const identities = await people.outsideOf(person.id);
    const hasPassword = await people.hasPassword(person.id);
    const done = context.req.query('saved') !== undefined;
    return show(
      context,
      (view) =>
        showAccount(view, {
          person,
          sessions,
          sessionId: context.get('sessionId'),
          done,
          hasPassword,
          fault: fault ? view.words[`trouble_${fault}`] : sayTrouble(context, view),
          more: html`${showPasskeys(view, { passkeys, hasPassword, offered: relyingParty(context) !== undefined })}
${showOutside(view, { identities, hasPassword, outside })}
${showTokens(view, person, tokens, token)}`,
        }),
      status,
    );
  };
  site.get('/account', requireRole('reader'), (context) => showOwn(context));
  site.post('/account/password', async (context) => {
    const person = context.get('person')!;
    if (!(await provesPassword(context, register, person, 'current'))) return showOwn(context, 'password_wrong', 403);
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
  servePasskeys(site, register, language);
  serveUnlinking(site, register, language);
  if (outside) serveOutside(site, register, language, outside, show);
  administer(site, register, language, show);
  return site;
}
