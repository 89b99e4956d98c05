import { ForbiddenAddress } from './connect.ts';
import { TooLarge, UnknownCoding } from './inflate.ts';

export type FetchTrouble =
  | 'bad_url'
  | 'forbidden_address'
  | 'not_modified'
  | 'status'
  | 'redirects'
  | 'too_large'
  | 'timeout'
  | 'unreachable'
  | 'broken_body'
  | 'robots'
  | 'too_soon';

const BY_CODE: Readonly<Record<string, readonly [FetchTrouble, string]>> = {
  ENOTFOUND: ['unreachable', 'the host name is not known'],
  EAI_AGAIN: ['unreachable', 'the host name could not be looked up'],
  ECONNREFUSED: ['unreachable', 'the server refuses connections'],
  ECONNRESET: ['unreachable', 'the server broke the connection off'],
  UND_ERR_SOCKET: ['unreachable', 'the server broke the connection off'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'the server could not be reached in time'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'the server did not answer in time'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the page stopped coming'],
  UND_ERR_HEADERS_OVERFLOW: ['too_large', 'the headers of the answer are too long'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['broken_body', 'the page is shorter or longer than announced'],
  Z_DATA_ERROR: ['broken_body', 'the page could not be unpacked'],
  Z_BUF_ERROR: ['broken_body', 'the packed page is cut short'],
};

/** What an error of a fetch means. Never quotes the error: it may hold addresses that aren't ours to show. */
export function nameTrouble(error: unknown): [FetchTrouble, string] {
  const causes: unknown[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 5; cause = cause.cause) {
    causes.push(cause, ...(cause instanceof AggregateError ? cause.errors : []));
  }
  if (causes.some((cause) => cause instanceof ForbiddenAddress)) {
    return ['forbidden_address', 'the address is not on the public web; the operator can allow it'];
  }
  if (causes.some((cause) => cause instanceof TooLarge)) return ['too_large', 'the page is larger than the limit'];
  if (causes.some((cause) => cause instanceof UnknownCoding)) return ['broken_body', 'the page is packed in an unknown way'];
  if (causes.some((cause) => cause instanceof Error && cause.name === 'TimeoutError')) return ['timeout', 'the page took too long'];
  for (const cause of causes) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const known = BY_CODE[code];
    if (known) return [...known];
    if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return ['unreachable', "the server's certificate is not valid"];
    if (/^(?:Z_|ERR_.*(?:ZSTD|BROTLI)|ERR__ERROR|ZSTD_)/.test(code)) return ['broken_body', 'the page could not be unpacked'];
    if (/^(?:HPE_|UND_ERR_)/.test(code)) return ['broken_body', 'the server does not keep to HTTP'];
  }
  return ['unreachable', 'the server could not be reached'];
}
