import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/** OWASP Password Storage Cheat Sheet (2025): scrypt with N = 2^17 (128 MiB), r = 8, p = 1. */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** NIST SP 800-63B-4 asks for 15 without a second factor and 8 with one; here 12, as OWASP ASVS 5.0 (6.2.1) lies between. In UTF-16 units. */
export const SHORTEST_PASSWORD = 12;
/** Longer ones cost nothing to hash, but a limit keeps a form from being a way to send megabytes. */
export const LONGEST_PASSWORD = 1_000;

/** What is stored: `scrypt$N$r$p$salt$key`, the last two in base64url, so that an older cost still verifies. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, KEY_BYTES, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether the password is the stored one, compared in constant time. Without a stored one it does the same work and says no. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [scheme, N, r, p, salt, key] = (stored ?? '').split('$');
  if (scheme !== 'scrypt' || !salt || !key) {
    await derive(password, randomBytes(SALT_BYTES), KEY_BYTES, COST);
    return false;
  }
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), expected.length, { N: Number(N), r: Number(r), p: Number(p) });
  return timingSafeEqual(given, expected);
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time: each takes 128 MiB, and a flood of sign-ins must not take all memory. The same letters however they were typed. */
function derive(password: string, salt: Buffer, length: number, cost: Required<Pick<ScryptOptions, 'N' | 'r' | 'p'>>): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r };
  const work = last.then(
    () =>
      new Promise<Buffer>((done, fail) =>
        scrypt(password.normalize('NFC'), salt, length, options, (error, key) => (error ? fail(error) : done(key))),
      ),
  );
  last = work.catch(() => {});
  return work;
}
