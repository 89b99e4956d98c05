import { createHash } from 'node:crypto';

/**
 * What was received, as it was received. Never changed, never lost by a later fetch.
 * `bytes` is the body after transfer decoding; `receivedAt` an ISO instant; `sha256` lower-case hex of `bytes`.
 */
export type Capture = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: string;
};

/** A capture of bytes as they came; header names are kept in lower case. */
export function makeCapture(
  bytes: Uint8Array,
  from: { url?: string | null | undefined; headers?: Readonly<Record<string, string>> | undefined; receivedAt: string },
): Capture {
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    url: from.url ?? null,
    headers: Object.fromEntries(Object.entries(from.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
    receivedAt: from.receivedAt,
  };
}
