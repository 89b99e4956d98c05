import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { hiddenProcesses, readAccess, setMember, setPrivate } from './access.ts';
import { changePerson, hasNoPeople, listPeople } from './accounts.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { readAudit } from './audit.ts';
import { acceptLink, makeLink, readLink } from './links.ts';
import { changePassword, checkPassword } from './passwords.ts';
import { endSessions, openSession, readSession, sessionsOf } from './sessions.ts';
import { apiTokensOf, endApiToken, makeApiToken, readApiToken } from './tokens.ts';
import type { People } from './types.ts';

/** The people of an open register; `now` is its clock. */
export function openPeople(db: Kysely<Tables>, now: () => string): People {
  return {
    isEmpty: () => hasNoPeople(db),
    list: () => listPeople(db),
    makeFirstLink: () => makeLink(db, { purpose: 'first', role: 'administrator' }, now()),
    invite: (role, by) => makeLink(db, { purpose: 'invite', role, by: by.id }, now()),
    makeResetLink: (personId, by) => makeLink(db, { purpose: 'reset', role: 'reader', personId, by: by.id }, now()),
    readLink: (token) => readLink(db, token, now()),
    acceptLink: (token, person) => acceptLink(db, token, person, now()),
    checkPassword: (login, password) => checkPassword(db, login, password),
    changePassword: (personId, password, keepSession) => changePassword(db, personId, password, now(), keepSession),
    openSession: (personId, agent) => openSession(db, personId, agent, now()),
    readSession: (token) => readSession(db, token, now()),
    sessionsOf: (personId) => sessionsOf(db, personId, now()),
    endSessions: (personId, sessionId) => endSessions(db, personId, sessionId),
    makeToken: (owner, name, role) => makeApiToken(db, owner, name, role, now()),
    readToken: (token) => readApiToken(db, token, now()),
    tokensOf: (personId) => apiTokensOf(db, personId, now()),
    endToken: (personId, tokenId) => endApiToken(db, personId, tokenId),
    changeRole: (personId, role, by) => changePerson(db, personId, { role }, by, now()),
    setDisabled: (personId, disabled, by) => changePerson(db, personId, { disabled }, by, now()),
    hiddenProcesses: (person) => hiddenProcesses(db, person),
    access: (processId) => readAccess(db, processId),
    setPrivate: (processId, hide, by) => setPrivate(db, processId, hide, by, now()),
    setMember: (processId, personId, isMember, by) => setMember(db, processId, personId, isMember, by, now()),
    audit: (question) => readAudit(db, question),
    countAttempt: (key, limit, seconds) => countAttempt(db, key, limit, seconds, now()),
    forgetAttempts: (key) => forgetAttempts(db, key),
  };
}
