import type { Context } from 'hono';
import type { Person, Register } from '../../register/index.ts';
import { readField } from './form.ts';
import { limitSignIn } from './limits.ts';

/**
 * Whether the one who is signed in typed their present password, asked before the ways to sign in change, so that a session left open
 * gives nobody a way of their own. One who has none is known by the session alone. Tries are counted as at the sign-in.
 */
export async function provesPassword(context: Context, register: Register, person: Person, field: string): Promise<boolean> {
  const { people } = register;
  if (!(await people.hasPassword(person.id))) return true;
  const login = (await people.list()).find(({ id }) => id === person.id)?.login ?? '';
  await limitSignIn(context, register, login);
  return (await people.checkPassword(login, await readField(context, field))) !== undefined;
}

/** A place of our own to go on to; an address that leads elsewhere (`//evil`, `/\evil`) is none. */
export function safeNext(next: string): string | undefined {
  return /^\/(ar|en)(\/[^\\]*)?$/.test(next) && !next.includes('//') && !/[\u0000-\u0020]/.test(next) ? next : undefined;
}
