/** What a person may do; each role may do all that those before it may. */
export type Role = 'reader' | 'editor' | 'adjudicator' | 'administrator';
export const ROLES: readonly Role[] = ['reader', 'editor', 'adjudicator', 'administrator'];

/** One who is signed in. `name` is what the record shows beside what they did; no two people have one that looks alike. */
export type Person = { readonly id: string; readonly name: string; readonly role: Role };
export type PersonLine = Person & { readonly login: string; readonly disabledAt: string | null };

/** A one-time link: for the first administrator, one who is invited, or one who forgot a password. */
export type SignInLink = { readonly purpose: 'first' | 'invite' | 'reset'; readonly role: Role; readonly login: string | null };
export type NewPerson = { readonly login: string; readonly name: string; readonly password: string };

/** Why an account or a password was not taken; the form says it in words. */
export type AccountTrouble =
  | 'link_spent'
  | 'login_wrong'
  | 'login_taken'
  | 'name_wrong'
  | 'name_taken'
  | 'password_short'
  | 'password_long';
export type Account = { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly trouble: AccountTrouble };

export type Session = { readonly id: string; readonly agent: string; readonly begunAt: string; readonly seenAt: string };

export type TokenLine = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly madeAt: string;
  readonly usedAt: string | null;
  readonly expiresAt: string;
};

/** What must be answered once, within minutes: by a new passkey, by one that is known, or by an institution. */
export type Challenge =
  | { readonly purpose: 'new passkey'; readonly personId: string; readonly name: string }
  | { readonly purpose: 'passkey' }
  | {
      readonly purpose: 'outside';
      readonly nonce: string;
      readonly verifier: string;
      readonly language: string;
      /** Where a sign-in goes on to. */
      readonly next: string;
      /** Who wants the identity linked to their account; null where it is to sign in. */
      readonly personId: string | null;
    };

/** A passkey's public half. `id` and `publicKey` in base64url, `counter` the uses that the device told of (0 where it counts none). */
export type NewPasskey = {
  readonly id: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
};
export type Passkey = Pick<NewPasskey, 'publicKey' | 'counter'> & { readonly person: Person };
export type PasskeyLine = { readonly id: string; readonly name: string; readonly addedAt: string; readonly usedAt: string | null };

/** An account at an institution: who vouches for it, and its unchanging number there. */
export type OutsideIdentity = { readonly issuer: string; readonly subject: string };
export type OutsideLine = OutsideIdentity & { readonly addedAt: string };

/** Who sees a process: everyone, or where it is private its members (ids of people) and every administrator. */
export type ProcessAccess = { readonly private: boolean; readonly members: readonly string[] };

/** ISO days `from` and `until`, both within; `kind` is a table. */
export type AuditQuestion = {
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly limit: number;
  readonly offset?: number;
};
/** One change: of which entry, by whom, what it was and is now (JSON of the row, or the reason that was given). */
export type AuditLine = {
  readonly at: string;
  readonly authorKind: 'machine' | 'person';
  readonly author: string;
  readonly kind: string;
  readonly id: string;
  readonly what: string;
  readonly before: string | null;
  readonly after: string;
};

/** The people of a register. Tokens are given out once and kept as hashes alone. */
export type People = {
  isEmpty(): Promise<boolean>;
  list(): Promise<PersonLine[]>;

  /** A link for the first administrator; it holds for a day, and only while nobody has an account. Gives the token. */
  makeFirstLink(): Promise<string>;
  /** A link that makes an account with this role; it holds for a week. Gives the token. */
  invite(role: Role, by: Person): Promise<string>;
  /** A link with which a person sets a new password; it holds for a day and ends at its first use. Gives the token. */
  makeResetLink(personId: string, by: Person): Promise<string>;
  readLink(token: string): Promise<SignInLink | undefined>;
  /** Spends the link: makes the account, or sets the new password (then only `password` counts, and every session ends). */
  acceptLink(token: string, person: NewPerson): Promise<Account>;

  /** The person, or undefined: after the same time and work whether the login, the password or neither is known. */
  checkPassword(login: string, password: string): Promise<Person | undefined>;
  /** Sets a new password and ends every session of the person's but `keepSession`. */
  changePassword(personId: string, password: string, keepSession?: string): Promise<AccountTrouble | undefined>;

  /** Begins a session and gives its token. */
  openSession(personId: string, agent: string): Promise<string>;
  readSession(token: string): Promise<{ readonly person: Person; readonly sessionId: string } | undefined>;
  sessionsOf(personId: string): Promise<Session[]>;
  /** Ends one session of the person's, or all of them. */
  endSessions(personId: string, sessionId?: string): Promise<void>;

  /** Makes a token for programs, of the owner's role or a lesser one; it is told this once. */
  makeToken(owner: Person, name: string, role: Role): Promise<string>;
  readToken(token: string): Promise<Person | undefined>;
  tokensOf(personId: string): Promise<TokenLine[]>;
  endToken(personId: string, tokenId: string): Promise<void>;

  hasPassword(personId: string): Promise<boolean>;
  /** Keeps a challenge for five minutes and gives its token (32 bytes in base64url), which is what is to be answered. */
  makeChallenge(challenge: Challenge): Promise<string>;
  /** Spends a challenge; undefined where it was for something else, was spent before, or its time is over. */
  takeChallenge<P extends Challenge['purpose']>(purpose: P, token: string): Promise<Extract<Challenge, { purpose: P }> | undefined>;

  /** False where the passkey is somebody's already. */
  addPasskey(personId: string, passkey: NewPasskey): Promise<boolean>;
  readPasskey(id: string): Promise<Passkey | undefined>;
  /** Counts a use; false where another use came between. */
  countPasskeyUse(id: string, before: number, after: number): Promise<boolean>;
  passkeysOf(personId: string): Promise<PasskeyLine[]>;
  /** False where it is the person's only way to sign in. */
  removePasskey(personId: string, id: string): Promise<boolean>;

  readOutside(identity: OutsideIdentity): Promise<Person | undefined>;
  outsideOf(personId: string): Promise<OutsideLine[]>;
  /** False where the identity is another person's. */
  linkOutside(personId: string, identity: OutsideIdentity): Promise<boolean>;
  /** False where it is the person's only way to sign in. */
  unlinkOutside(personId: string, identity: OutsideIdentity): Promise<boolean>;
  /** Makes a reader of one whom an institution knows and nobody invited; undefined where the identity is linked already. */
  makeOutsideReader(identity: OutsideIdentity, name: string): Promise<Person | undefined>;

  /** False where it would leave no administrator. */
  changeRole(personId: string, role: Role, by: Person): Promise<boolean>;
  /** Bars a person, or lets them in again; what they did stays. False where it would leave no administrator. */
  setDisabled(personId: string, disabled: boolean, by: Person): Promise<boolean>;

  /** Ids of the private processes that this person, or one who is not signed in, may not see. */
  hiddenProcesses(person: Person | null): Promise<ReadonlySet<string>>;
  access(processId: string): Promise<ProcessAccess>;
  setPrivate(processId: string, hide: boolean, by: Person): Promise<void>;
  setMember(processId: string, personId: string, isMember: boolean, by: Person): Promise<void>;
  audit(question: AuditQuestion): Promise<AuditLine[]>;

  /** Counts one attempt; false once there were more than `limit` of `key` in the running `seconds`. Shared by all workers. */
  countAttempt(key: string, limit: number, seconds: number): Promise<boolean>;
  forgetAttempts(key: string): Promise<void>;
};
