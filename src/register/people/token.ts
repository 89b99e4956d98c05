import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, as 43 letters safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. A token is random, so a plain hash cannot be guessed back. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}

/** The ISO instant some seconds after another. */
export function instantAfter(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

export const DAY = 24 * 60 * 60;
