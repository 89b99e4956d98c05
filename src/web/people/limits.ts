import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Register } from '../../register/index.ts';

const QUARTER = 15 * 60;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 50;

/** The address that the connection came from; a proxy's where there is one (its header could say anything). */
export function knowAddress(context: Context): string {
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? 'unknown') : 'unknown';
}

/** Counts a sign-in, for the account and for the address, before the password is looked at. Throws 429 where there were too many. */
export async function limitSignIn(context: Context, register: Register, login: string): Promise<void> {
  const account = await register.people.countAttempt(accountKey(login), PER_ACCOUNT, QUARTER);
  await limitAddress(context, register);
  if (!account) throw new HTTPException(429);
}

/** Counts a sign-in that names no account: by passkey or by an institution. Throws 429 where there were too many from one address. */
export async function limitAddress(context: Context, register: Register): Promise<void> {
  if (!(await register.people.countAttempt(`address ${knowAddress(context)}`, PER_ADDRESS, QUARTER))) throw new HTTPException(429);
}

/** The one who signed in is no guesser: the account's count begins anew. */
export async function forgiveAccount(register: Register, login: string): Promise<void> {
  await register.people.forgetAttempts(accountKey(login));
}

const accountKey = (login: string) => `account ${login.normalize('NFKC').trim().toLowerCase()}`;
