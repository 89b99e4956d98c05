import { createHash } from 'node:crypto';

/**
 * What was received, as it was received. Never changed, never lost by a later fetch.
 * `bytes` is the body after transfer decoding; `receivedAt` an ISO instant; `sha256` lower-case hex of `bytes`. `headers` are those received,
 * and beside them what was noted at the reception, under names that no server can send: they begin with a colon.
 */
export type Capture = {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly url: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: string;
};

/** The status that the server answered with, as in its status line: `200 OK`. */
export const STATUS = ':status';
/** The address of the first page, where this is a following page of an article. */
export const PART_OF = ':part-of';
/** `feed` where the bytes are an item's content as its feed gave it. */
export const FORM = ':form';

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
