import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { hiddenProcesses, readAccess, setMember, setPrivate } from './access.ts';
import { changePerson, hasNoPeople, listPeople } from './accounts.ts';
import { countAttempt, forgetAttempts } from './attempts.ts';
import { readAudit } from './audit.ts';
import { makeChallenge, takeChallenge } from './challenges.ts';
import { acceptLink, makeLink, readLink } from './links.ts';
import { linkOutside, makeOutsideReader, outsideOf, readOutside, unlinkOutside } from './outside.ts';
import { addPasskey, countPasskeyUse, passkeysOf, readPasskey, removePasskey } from './passkeys.ts';
import { changePassword, checkPassword } from './passwords.ts';
import { endSessions, openSession, readSession, sessionsOf } from './sessions.ts';
import { apiTokensOf, endApiToken, makeApiToken, readApiToken } from './tokens.ts';
import type { People } from './types.ts';
import { hasPassword } from './ways.ts';

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
    hasPassword: (personId) => hasPassword(db, personId),
    makeChallenge: (challenge) => makeChallenge(db, challenge, now()),
    takeChallenge: (purpose, token) => takeChallenge(db, purpose, token, now()),
    addPasskey: (personId, passkey) => addPasskey(db, personId, passkey, now()),
    readPasskey: (id) => readPasskey(db, id),
    countPasskeyUse: (id, before, after) => countPasskeyUse(db, id, before, after, now()),
    passkeysOf: (personId) => passkeysOf(db, personId),
    removePasskey: (personId, id) => removePasskey(db, personId, id),
    readOutside: (identity) => readOutside(db, identity),
    outsideOf: (personId) => outsideOf(db, personId),
    linkOutside: (personId, identity) => linkOutside(db, personId, identity, now()),
    unlinkOutside: (personId, identity) => unlinkOutside(db, personId, identity),
    makeOutsideReader: (identity, name) => makeOutsideReader(db, identity, name, now()),
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
