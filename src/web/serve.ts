import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { SCHEMAS } from '../app/index.ts';
import { OperatorError } from '../base/index.ts';
import type { Register } from '../register/index.ts';
import { createWeb, type WebOptions } from './site.ts';

export type ServedWeb = {
  /** The address to open: `http://127.0.0.1:8484`. */
  readonly url: string;
  /** Takes no new request, lets the running ones end for two seconds, then cuts them off. */
  close(): Promise<void>;
};

const GRACE_MS = 2_000;
const OPERATOR_ERRORS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `port ${port} is taken: stop the other program or start with --port N`,
  EACCES: (_, port) => `port ${port} may not be opened by this user: start with --port N, N above 1023`,
  EADDRNOTAVAIL: (host) => `this machine has no address ${host}: start with --host 127.0.0.1`,
  ENOTFOUND: (host) => `no address is known for ${host}: start with --host 127.0.0.1`,
};

/** Serves the site on an address of this machine; port 0 takes any free one. Throws OperatorError where the address cannot be had. */
export async function serveWeb(
  question: { readonly register: Register; readonly host: string; readonly port: number } & Partial<WebOptions>,
): Promise<ServedWeb> {
  const { register, host, port, schemas, report } = question;
  const site = createWeb(register, {
    version: question.version ?? readVersion(),
    schemas: schemas ?? SCHEMAS,
    report,
  });
  const server = createAdaptorServer({ fetch: site.fetch });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = OPERATOR_ERRORS[error.code ?? ''];
      fail(sentence ? new OperatorError(sentence(host, port)) : error);
    });
    server.listen(port, host, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((done) => {
        const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE_MS);
        server.close(() => {
          clearTimeout(cut);
          done();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

function readVersion(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
