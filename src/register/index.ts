// register: the only room with SQL. Stores, searches, keeps the ledgers; one behaviour on SQLite and PostgreSQL.
export type { RegisterOptions } from './open.ts';
export { openRegister } from './open.ts';
export type { AccountTrouble, NewPerson, People, Person, PersonLine, Role, Session, SignInLink } from './people/types.ts';
export { ROLES } from './people/types.ts';
export { placeFrom } from './place.ts';
export type {
  ArticleLine,
  Author,
  Body,
  Commitment,
  CommitmentLine,
  Condition,
  EntityPage,
  Evidence,
  Hit,
  Meeting,
  NewArticle,
  NewProposals,
  NewQuote,
  Place,
  Process,
  ProcessLine,
  Quote,
  Register,
  SaveOutcome,
  SearchQuestion,
  Standing,
  StatusEvent,
  StoredArticle,
  Support,
} from './types.ts';
