import { isIP } from 'node:net';
import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import type { Context, Hono } from 'hono';
import type { Register } from '../../register/index.ts';
import { PAGE_LANGUAGES } from '../view.ts';
import { WORDS } from '../words/words.ts';
import { readField } from './form.ts';
import { limitAddress } from './limits.ts';
import { acceptNewPasskey, acceptPasskey, type RelyingParty } from './passkey-answer.ts';
import { provesPassword, safeNext } from './proof.ts';
import { beginSession, publicOrigin, type SignedIn } from './signed-in.ts';

/**
 * Whom a passkey is made for: the domain and the origin that MITHAQ_URL names, or `localhost`. Undefined elsewhere: a passkey is bound
 * to a domain (never to a bare IP address), and the name in a request from afar could be anyone's.
 */
export function relyingParty(context: Context): RelyingParty | undefined {
  const { hostname: id, origin, protocol } = new URL(publicOrigin(context));
  if (id === 'localhost') return { id, origin };
  const isNamed = URL.parse(process.env.MITHAQ_URL ?? '')?.origin === origin;
  return isNamed && protocol === 'https:' && isIP(id) === 0 && !id.startsWith('[') ? { id, origin } : undefined;
}

/** Passkeys are added, removed, and signed in by. A challenge is answered once, within five minutes. */
export function servePasskeys(site: Hono<SignedIn>, register: Register, language: string): void {
  const { people } = register;
  const words = WORDS[PAGE_LANGUAGES.find((each) => each === language)!];
  const refuse = (context: Context, fault = words.trouble_passkey) => context.json({ fault }, 403);
  const bytesOf = (token: string) => new Uint8Array(Buffer.from(token, 'base64url'));

  site.post('/account/passkey', async (context) => {
    const [party, person] = [relyingParty(context), context.get('person')!];
    if (!party) return refuse(context, words.passkeyAddress);
    if (!(await provesPassword(context, register, person, 'passkey-password'))) return refuse(context, words.trouble_password_wrong);
    const name = await readField(context, 'passkey-name');
    const challenge = await people.makeChallenge({ purpose: 'new passkey', personId: person.id, name: name.slice(0, 100) });
    const optionsJSON = await generateRegistrationOptions({
      rpName: words.name,
      rpID: party.id,
      userName: person.name,
      userID: new Uint8Array(Buffer.from(person.id)),
      challenge: bytesOf(challenge),
      attestationType: 'none',
      excludeCredentials: (await people.passkeysOf(person.id)).map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return context.json({ optionsJSON });
  });
  site.post('/account/passkey/answer', async (context) => {
    const party = relyingParty(context);
    const person = context.get('person')!;
    const added = party && (await acceptNewPasskey(register, party, person, await readField(context, 'answer')));
    return added ? context.json({ next: `/${language}/account?saved` }) : refuse(context);
  });
  site.post('/account/end-passkey', async (context) => {
    const gone = await people.removePasskey(context.get('person')!.id, await readField(context, 'passkey'));
    return context.redirect(`/${language}/account?${gone ? 'saved' : 'trouble=last_way'}`, 303);
  });

  site.post('/sign-in/passkey', async (context) => {
    const party = relyingParty(context);
    if (!party) return refuse(context, words.passkeyAddress);
    await limitAddress(context, register);
    const challenge = bytesOf(await people.makeChallenge({ purpose: 'passkey' }));
    return context.json({ optionsJSON: await generateAuthenticationOptions({ rpID: party.id, challenge, userVerification: 'required' }) });
  });
  site.post('/sign-in/passkey/answer', async (context) => {
    const party = relyingParty(context);
    await limitAddress(context, register);
    const person = party && (await acceptPasskey(register, party, await readField(context, 'answer')));
    if (!person) return refuse(context);
    await beginSession(context, register, person);
    return context.json({ next: safeNext(await readField(context, 'next')) ?? `/${language}/account` });
  });
}
