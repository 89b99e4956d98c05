import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { type Person, type Register, ROLES, type Role } from '../../register/index.ts';
import { PAGE_LANGUAGES } from '../view.ts';
import { knowAddress } from './limits.ts';
import { readAs } from './seen-register.ts';

export type { Person, Role };

/** What every route finds on its context: `context.get('person')`, null where nobody is signed in. */
export type SignedIn = { Variables: { person: Person | null; sessionId: string | null } };

const COOKIE = 'mithaq_session';
const TOKEN = /^[\w-]{43}$/;
const A_MONTH = 30 * 24 * 60 * 60;
const WRONG_TOKENS_AN_HOUR = 60;

/** Puts the one who is signed in on the context, by session cookie, or by `Authorization: Bearer` under `/api`. A wrong bearer is 401. */
export function knowPerson(register: Register): MiddlewareHandler<SignedIn> {
  return async (context, next) => {
    context.set('person', null);
    context.set('sessionId', null);
    const header = context.req.header('authorization');
    if (header !== undefined && context.req.path.startsWith('/api/')) context.set('person', await readBearer(context, register, header));
    else {
      const token = getCookie(context, COOKIE) ?? '';
      const session = TOKEN.test(token) ? await register.people.readSession(token) : undefined;
      if (session) {
        context.set('person', session.person);
        context.set('sessionId', session.sessionId);
      }
    }
    await readAs(context.get('person'), next);
  };
}

async function readBearer(context: Context, register: Register, header: string): Promise<Person> {
  const token = /^Bearer ([\w-]{43})$/.exec(header)?.[1];
  const person = token && (await register.people.readToken(token));
  if (person) return person;
  const key = `token from ${knowAddress(context)}`;
  if (!(await register.people.countAttempt(key, WRONG_TOKENS_AN_HOUR, 3600))) throw new HTTPException(429);
  throw new HTTPException(401);
}

/** Whether a person's role is this one or above it. */
export function hasRole(person: Person | null | undefined, role: Role): person is Person {
  return person != null && ROLES.indexOf(person.role) >= ROLES.indexOf(role);
}

/**
 * Lets only those of a role, or above it, through. Nobody signed in: a page leads to the sign-in page and back, anything else is 401.
 * A lesser role: 403. Use as middleware: `site.use('/:language/desk/*', requireRole('editor'))`.
 */
export function requireRole(role: Role): MiddlewareHandler<SignedIn> {
  return async (context, next) => {
    const person = context.get('person');
    if (hasRole(person, role)) return next();
    if (person) throw new HTTPException(403, { cause: 'role' });
    const { path } = context.req;
    const language = PAGE_LANGUAGES.find((code) => path === `/${code}` || path.startsWith(`/${code}/`));
    if (!language || context.req.method !== 'GET') throw new HTTPException(401);
    return context.redirect(`/${language}/sign-in?next=${encodeURIComponent(path)}`, 303);
  };
}

/** Begins a new session for one who proved who they are; the one that was there, if any, ends: nobody can hand over a prepared one. */
export async function beginSession(context: Context, register: Register, person: Person): Promise<void> {
  await endSession(context, register);
  const token = await register.people.openSession(person.id, context.req.header('user-agent') ?? '');
  setCookie(context, COOKIE, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(context), maxAge: A_MONTH });
}

export async function endSession(context: Context<SignedIn>, register: Register): Promise<void> {
  const person = context.get('person');
  const sessionId = context.get('sessionId');
  if (person && sessionId) await register.people.endSessions(person.id, sessionId);
  deleteCookie(context, COOKIE, { path: '/' });
}

/** Over https, or behind the https address that MITHAQ_URL names. */
function isSecure(context: Context): boolean {
  return new URL(publicOrigin(context)).protocol === 'https:';
}

/** Where the browser sees this site: MITHAQ_URL, else the address of the request itself. */
export function publicOrigin(context: Context): string {
  const named = process.env.MITHAQ_URL;
  return new URL(named && URL.canParse(named) ? named : context.req.url).origin;
}
