import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { OutsideIdentity } from '../../register/index.ts';
import { isLoopbackHttp, type OutsideSettings } from './outside-settings.ts';

const PATIENCE_SECONDS = 10;
type Question = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly answerTo: string };
export type Vouched = { readonly identity: OutsideIdentity; readonly name: string };

/** An institution by OpenID Connect: the code flow with PKCE, state and nonce. */
export type OutsideClient = {
  /** Where the browser goes to be known. Throws where the institution does not answer. */
  writeAddress(question: Question): Promise<URL>;
  /** Who came back to `came`, by an identity token whose signature and claims were checked. Throws where anything is wrong. */
  readAnswer(came: URL, question: Omit<Question, 'answerTo'>): Promise<Vouched>;
};

/** What the institution says of itself is read at the first use, and kept. */
export function makeOutsideClient(settings: OutsideSettings): OutsideClient {
  let known: Promise<Configuration> | undefined;
  const know = () => {
    known ??= discover(settings).catch((error) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    writeAddress: async ({ state, nonce, verifier, answerTo }) =>
      buildAuthorizationUrl(await know(), {
        redirect_uri: answerTo,
        scope: 'openid profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),
    readAnswer: async (came, { state, nonce, verifier }) => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const claims = (await authorizationCodeGrant(await know(), came, checks)).claims();
      if (!claims) throw new Error('the institution sent no identity');
      return { identity: { issuer: claims.iss, subject: claims.sub }, name: typeof claims.name === 'string' ? claims.name : '' };
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OutsideSettings): Promise<Configuration> {
  // The secret goes in the header, which is the standard's default, unless the institution takes it in the form alone.
  const prove: ClientAuth = (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    way(clientSecret)(server, ...rest);
  };
  const execute = [enableNonRepudiationChecks, ...(isLoopbackHttp(issuer) ? [allowInsecureRequests] : [])];
  return discovery(issuer, clientId, undefined, prove, { execute, timeout: PATIENCE_SECONDS });
}
