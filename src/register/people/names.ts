import type { AccountTrouble } from './types.ts';

/** Controls, bidi marks and other letters that are not seen: with them one name can be made to look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const LOGIN = /^[\p{L}\p{N}._@+-]{2,100}$/u;

/** The login as it is compared: the same letters however typed, in small ones. */
export function loginKey(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase();
}

/** What is wrong with a login or a name that is to be shown beside decisions; undefined where nothing is. */
export function findNameFault(login: string, name: string): AccountTrouble | undefined {
  if (!LOGIN.test(loginKey(login))) return 'login_wrong';
  if (UNSEEN.test(name) || name.trim().length < 2 || name.length > 100 || !/\p{L}/u.test(name)) return 'name_wrong';
  return undefined;
}
