import { hash } from 'node:crypto';

/** 132 bits of SHA-256 over the parts, as 22 letters safe in an address: one id for one content, on every machine. */
export function fingerprint(...parts: readonly (string | number)[]): string {
  return hash('sha256', parts.join('\0'), 'base64url').slice(0, 22);
}
