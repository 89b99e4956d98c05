import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { Person, Register } from '../../register/index.ts';

/** The domain that passkeys are bound to, and the origin that its pages have. */
export type RelyingParty = { readonly id: string; readonly origin: string };

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response'];
type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** What a browser sent, and the challenge that it says it answers; undefined where it is nothing of the kind. */
function readAnswer<T extends Registration | Authentication>(text: string): { answer: T; challenge: string } | undefined {
  try {
    const answer = JSON.parse(text) as T;
    const { challenge } = decodeClientDataJSON(answer.response.clientDataJSON);
    return typeof challenge === 'string' && typeof answer.id === 'string' ? { answer, challenge } : undefined;
  } catch {
    return undefined;
  }
}

/** The library throws whatever is wrong with an answer, and each is only a reason to say no. */
async function orRefuse<T>(verified: Promise<T>): Promise<T | undefined> {
  return verified.catch(() => undefined);
}

/** Adds the passkey that answers this person's own challenge; false where anything about the answer is wrong. */
export async function acceptNewPasskey(register: Register, party: RelyingParty, person: Person, text: string): Promise<boolean> {
  const read = readAnswer<Registration>(text);
  const asked = read && (await register.people.takeChallenge('new passkey', read.challenge));
  if (!asked || asked.personId !== person.id) return false;
  const verified = await orRefuse(
    verifyRegistrationResponse({
      response: read.answer,
      expectedChallenge: read.challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    }),
  );
  if (!verified?.registrationInfo) return false;
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const half = { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
  return register.people.addPasskey(person.id, { ...half, name: asked.name });
}

/** The person whose passkey signed a challenge of ours; undefined where it did not, or its count of uses did not grow. */
export async function acceptPasskey(register: Register, party: RelyingParty, text: string): Promise<Person | undefined> {
  const { people } = register;
  const read = readAnswer<Authentication>(text);
  if (!read || !(await people.takeChallenge('passkey', read.challenge))) return undefined;
  const { answer, challenge } = read;
  const passkey = await people.readPasskey(answer.id);
  if (!passkey) return undefined;
  const verified = await orRefuse(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id: answer.id, publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')), counter: passkey.counter },
      requireUserVerification: true,
    }),
  );
  if (!verified?.verified) return undefined;
  const counted = await people.countPasskeyUse(answer.id, passkey.counter, verified.authenticationInfo.newCounter);
  return counted ? passkey.person : undefined;
}
