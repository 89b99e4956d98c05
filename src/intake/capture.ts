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
