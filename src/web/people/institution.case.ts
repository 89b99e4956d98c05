import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Grant = { readonly nonce: string; readonly challenge: string; readonly answerTo: string };
const encode = (value: object | string) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A small OpenID provider on loopback, as the standard says (code flow, PKCE, RS256). `claims` replaces what it vouches for. */
export class Institution {
  readonly clientId = 'mithaq';
  readonly clientSecret = 'a secret of the test';
  claims: Record<string, unknown> = {};
  /** Signs with a key that it does not publish. */
  forges = false;
  url = '';
  readonly grants = new Map<string, Grant>();
  readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly otherKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly server: Server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', this.url);
    if (address.pathname === '/authorize') {
      response.writeHead(302, { location: this.authorize(address.searchParams) }).end();
      return;
    }
    const answer = await this.answer(address.pathname, request);
    response
      .writeHead(answer ? 200 : 400, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? { error: 'invalid_grant' }));
  });

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  /** The person there agrees at once: the address that the browser is sent back to. */
  authorize(asked: URLSearchParams): string {
    const of = (name: string) => asked.get(name) ?? '';
    const code = randomBytes(16).toString('hex');
    this.grants.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), answerTo: of('redirect_uri') });
    return `${of('redirect_uri')}?${new URLSearchParams({ code, state: of('state') })}`;
  }

  async answer(path: string, request: IncomingMessage): Promise<object | undefined> {
    const at = (step: string) => this.url + step;
    if (path === '/.well-known/openid-configuration')
      return { issuer: this.url, authorization_endpoint: at('/authorize'), token_endpoint: at('/token'), jwks_uri: at('/keys') };
    if (path === '/keys') return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] };
    return path === '/token' ? this.giveToken(request) : undefined;
  }

  async giveToken(request: IncomingMessage): Promise<object | undefined> {
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const grant = this.grants.get(form.get('code') ?? '');
    this.grants.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const [id, secret] = Buffer.from(request.headers.authorization?.slice('Basic '.length) ?? '', 'base64')
      .toString()
      .split(':');
    const isClient = id === this.clientId && decodeURIComponent((secret ?? '').replaceAll('+', ' ')) === this.clientSecret;
    if (!grant || !isClient || grant.challenge !== verifier || grant.answerTo !== form.get('redirect_uri')) return undefined;
    const now = Math.floor(Date.now() / 1000);
    const said = { iss: this.url, aud: this.clientId, sub: 'person-1', nonce: grant.nonce, iat: now, exp: now + 60, ...this.claims };
    return { access_token: 'none', token_type: 'Bearer', id_token: this.writeToken(said) };
  }

  writeToken(claims: object): string {
    const key: KeyObject = this.forges ? this.otherKeys.privateKey : this.keys.privateKey;
    const content = `${encode({ alg: 'RS256', kid: '1' })}.${encode(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
  }
}
