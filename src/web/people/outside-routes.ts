import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Challenge, Register } from '../../register/index.ts';
import { readField } from './form.ts';
import { limitAddress } from './limits.ts';
import { showGoOut } from './outside.ts';
import { makeOutsideClient, type OutsideClient, type Vouched } from './outside-client.ts';
import type { OutsideSettings } from './outside-settings.ts';
import { provesPassword, safeNext } from './proof.ts';
import type { Show } from './routes.ts';
import { beginSession, publicOrigin, type SignedIn } from './signed-in.ts';

/** Where an institution sends its people back to; this address is registered there. */
const ANSWER = '/outside/answer';
/** Holds the state, so that an answer counts only in the browser that asked. */
const COOKIE = 'mithaq_outside';
const FIVE_MINUTES = 5 * 60;
type Asked = Extract<Challenge, { purpose: 'outside' }>;

const clients = new WeakMap<OutsideSettings, OutsideClient>();
function clientOf(settings: OutsideSettings): OutsideClient {
  const client = clients.get(settings) ?? makeOutsideClient(settings);
  clients.set(settings, client);
  return client;
}

/** The institution failed, or somebody tries what they should not: the operator is told, the reader only that it did not work. */
async function orTell<T>(settings: OutsideSettings, work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: Error) => {
    console.error(`sign-in by ${settings.issuer.host} failed: ${error.message}`);
    return undefined;
  });
}

/** Sign-in by the institution, and the links of one's own account to it. */
export function serveOutside(site: Hono<SignedIn>, register: Register, language: string, settings: OutsideSettings, show: Show): void {
  const { people } = register;
  const writeAddress = async (context: Context, asked: Pick<Asked, 'next' | 'personId'>) => {
    const [nonce, verifier] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')];
    const state = await people.makeChallenge({ purpose: 'outside', nonce, verifier, language, ...asked });
    const origin = publicOrigin(context);
    const secure = origin.startsWith('https:');
    setCookie(context, COOKIE, state, { path: ANSWER, httpOnly: true, sameSite: 'Lax', secure, maxAge: FIVE_MINUTES });
    return orTell(settings, clientOf(settings).writeAddress({ state, nonce, verifier, answerTo: origin + ANSWER }));
  };
  site.get('/sign-in/outside', async (context) => {
    await limitAddress(context, register);
    const address = await writeAddress(context, { next: context.req.query('next')?.slice(0, 1000) ?? '', personId: null });
    return context.redirect(address?.href ?? `/${language}/sign-in?trouble=outside_failed`, 303);
  });
  site.post('/account/outside', async (context) => {
    const person = context.get('person')!;
    if (!(await provesPassword(context, register, person, 'outside-password')))
      return context.redirect(`/${language}/account?trouble=password_wrong`, 303);
    const address = await writeAddress(context, { next: '', personId: person.id });
    if (!address) return context.redirect(`/${language}/account?trouble=outside_failed`, 303);
    return show(context, (view) => showGoOut(view, settings, address));
  });
}

/** Takes the browser back from the institution: into the account that the identity is linked to, or with the link that was asked for. */
export function serveOutsideAnswer(site: Hono<SignedIn>, register: Register, settings: OutsideSettings): void {
  site.get(ANSWER, async (context) => {
    await limitAddress(context, register);
    const state = getCookie(context, COOKIE) ?? '';
    deleteCookie(context, COOKIE, { path: ANSWER });
    const asked = context.req.query('state') === state ? await register.people.takeChallenge('outside', state) : undefined;
    if (!asked) return context.redirect('/ar/sign-in?trouble=outside_failed', 303);
    const came = new URL(publicOrigin(context) + ANSWER);
    came.search = new URL(context.req.url).search;
    const vouched = await orTell(settings, clientOf(settings).readAnswer(came, { ...asked, state }));
    const link = asked.personId !== null;
    if (!vouched) return context.redirect(`/${asked.language}/${link ? 'account' : 'sign-in'}?trouble=outside_failed`, 303);
    return link ? linkIdentity(context, register, asked, vouched) : signIn(context, register, settings, asked, vouched);
  });
}

async function linkIdentity(context: Context<SignedIn>, register: Register, asked: Asked, { identity }: Vouched): Promise<Response> {
  const { language, personId } = asked;
  if (personId === null || context.get('person')?.id !== personId)
    return context.redirect(`/${language}/sign-in?trouble=outside_failed`, 303);
  const linked = await register.people.linkOutside(personId, identity);
  return context.redirect(`/${language}/account?${linked ? 'saved' : 'trouble=outside_taken'}`, 303);
}

async function signIn(
  context: Context,
  register: Register,
  settings: OutsideSettings,
  { language, next }: Asked,
  { identity, name }: Vouched,
): Promise<Response> {
  const { people } = register;
  const known = await people.readOutside(identity);
  const person = known ?? (settings.makesReaders ? await people.makeOutsideReader(identity, name) : undefined);
  if (!person) return context.redirect(`/${language}/sign-in?trouble=outside_unknown`, 303);
  await beginSession(context, register, person);
  return context.redirect(safeNext(next) ?? `/${language}/account`, 303);
}

/** Undoes a link; works too where no institution is set any more. */
export function serveUnlinking(site: Hono<SignedIn>, register: Register, language: string): void {
  site.post('/account/end-outside', async (context) => {
    const identity = { issuer: await readField(context, 'issuer'), subject: await readField(context, 'subject') };
    const gone = await register.people.unlinkOutside(context.get('person')!.id, identity);
    return context.redirect(`/${language}/account?${gone ? 'saved' : 'trouble=last_way'}`, 303);
  });
}
