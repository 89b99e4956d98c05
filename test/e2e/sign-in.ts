import type { BrowserContext } from 'playwright-core';
import type { Person, Register } from '../../src/register/index.ts';

/** Makes an account by the first start's one-time link; it is an administrator's. */
export async function makePerson(register: Register, login: string, name: string): Promise<Person> {
  const first = (await register.people.list())[0];
  const token = first ? await register.people.invite('adjudicator', first) : await register.people.makeFirstLink();
  const made = await register.people.acceptLink(token, { login, name, password: 'a long word for tests alone' });
  if (!made.ok) throw new Error(made.trouble);
  return made.person;
}

/** Opens a session for a person, and puts its cookie into the browser. */
export async function signIn(register: Register, person: Person, context: BrowserContext, url: string): Promise<void> {
  await context.addCookies([{ name: 'mithaq_session', value: await register.people.openSession(person.id, 'test'), url }]);
}
