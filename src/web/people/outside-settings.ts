import { OperatorError } from '../../base/index.ts';

/** The institution whose accounts may sign in. `makesReaders`: those whom nobody invited get an account of their own. */
export type OutsideSettings = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly makesReaders: boolean;
};

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The institution that `MITHAQ_OIDC_ISSUER`, `MITHAQ_OIDC_CLIENT_ID`, `MITHAQ_OIDC_CLIENT_SECRET` and `MITHAQ_OIDC_NEW_PEOPLE` name;
 * null where none is. Throws OperatorError where they make no sense.
 */
export function readOutsideSettings(env: NodeJS.ProcessEnv): OutsideSettings | null {
  const { MITHAQ_OIDC_ISSUER: issuer, MITHAQ_OIDC_CLIENT_ID: clientId, MITHAQ_OIDC_CLIENT_SECRET: clientSecret } = env;
  const newPeople = env.MITHAQ_OIDC_NEW_PEOPLE;
  if (!issuer && !clientId && !clientSecret && !newPeople) return null;
  if (!issuer || !clientId || !clientSecret)
    throw new OperatorError(
      'sign-in by an institution wants MITHAQ_OIDC_ISSUER (https://…), MITHAQ_OIDC_CLIENT_ID and MITHAQ_OIDC_CLIENT_SECRET together.',
      2,
    );
  const url = URL.parse(issuer);
  if (!url || !(url.protocol === 'https:' || isLoopbackHttp(url)))
    throw new OperatorError(`MITHAQ_OIDC_ISSUER is an https address (http on this machine alone), not «${issuer}».`, 2);
  if (newPeople && newPeople !== 'reader') throw new OperatorError(`MITHAQ_OIDC_NEW_PEOPLE is «reader» or absent, not «${newPeople}».`, 2);
  return { issuer: url, clientId, clientSecret, makesReaders: newPeople === 'reader' };
}

/** Plain http on this machine: what an institution on trial may be reached by. */
export function isLoopbackHttp({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && LOOPBACK.test(hostname);
}
