import type { Kysely } from 'kysely';
import type { Status } from '../../base/index.ts';
import { readProcessNames } from '../processes.ts';
import { historiesOf } from '../statuses.ts';
import type { Tables } from '../tables.ts';
import type { Author } from '../types.ts';
import { assessmentsOf } from './assessments.ts';
import { changeEntry, decideAll } from './decide.ts';
import { addCommitment, addEvidence, assessCondition, setStatusAt } from './enter.ts';
import { endPresence, notePresence, readItem } from './item.ts';
import { linkEntries, linksOf } from './links.ts';
import { makeProcess, mergeCommitments, mergeProcesses, splitProcess, standAlone } from './merge.ts';
import { nameEntry } from './name.ts';
import { countQueue, readNeighbour, readQueue } from './queue.ts';
import { readQuoteTasks, reviewQuote } from './quote-tasks.ts';
import { adjudicate, readAdjudicated, readCodings, saveCoding } from './second-reading.ts';
import type { EntryKind, EntryLink, EntryRef, FieldValues, NewEvidence, QueueFilter, Reader, SeenEntry } from './types.ts';
import { actsOf, entriesOfAct, undoAct } from './undo.ts';

export type Desk = ReturnType<typeof makeDesk>;

/** The desk over one register: what waits, and what people do about it. Every act is one transaction and can be undone by one more. */
export function makeDesk(db: Kysely<Tables>, now: () => string) {
  return {
    queue: (filter: QueueFilter, limit: number, offset = 0) => readQueue(db, filter, limit, offset),
    counts: (filter: QueueFilter = {}) => countQueue(db, filter),
    neighbour: (filter: QueueFilter, from: EntryRef | null, direction: 'next' | 'previous') => readNeighbour(db, filter, from, direction),
    item: (entry: EntryRef) => readItem(db, entry),
    /** Notes that the person looks at the entry, and tells who else does. */
    notePresence: (entry: EntryRef, person: Reader) => notePresence(db, entry, person, now()),
    endPresence: (person: Reader) => endPresence(db, person),
    decide: (entries: readonly SeenEntry[], verdict: 'accepted' | 'rejected', author: Author, reason: string) =>
      decideAll(db, entries, verdict, author, reason, now()),
    change: (entry: SeenEntry, values: FieldValues, author: Author, reason: string) =>
      changeEntry(db, entry, values, author, reason, now()),
    /** The names and parties of the processes, for lists to choose from. */
    processNames: () => readProcessNames(db),
    /** The status events of every commitment of a process, by commitment. */
    histories: (processId: string) => historiesOf(db, processId),
    /** The newest acts of the person that stand. */
    acts: (author: Author, limit: number) => actsOf(db, author, limit),
    entriesOfAct: (actId: string) => entriesOfAct(db, actId),
    undo: (actId: string, author: Author) => undoAct(db, actId, author, now()),
    setStatus: (
      event: { readonly commitmentId: string; readonly status: Status; readonly date: string; readonly evidenceId: string },
      author: Author,
      reason: string,
    ) => setStatusAt(db, event, author, reason, now()),
    addEvidence: (found: NewEvidence, author: Author, reason: string) => addEvidence(db, found, author, reason, now()),
    addCommitment: (found: Parameters<typeof addCommitment>[1], author: Author, reason: string) =>
      addCommitment(db, found, author, reason, now()),
    assess: (said: Parameters<typeof assessCondition>[1], author: Author, reason: string) =>
      assessCondition(db, said, author, reason, now()),
    assessments: (conditionIds: readonly string[]) => assessmentsOf(db, conditionIds),
    mergeCommitments: (fromId: string, toId: string, author: Author, reason: string) =>
      mergeCommitments(db, fromId, toId, author, reason, now()),
    mergeProcesses: (fromId: string, toId: string, author: Author, reason: string) =>
      mergeProcesses(db, fromId, toId, author, reason, now()),
    makeProcess: (made: Parameters<typeof makeProcess>[1], author: Author, reason: string) => makeProcess(db, made, author, reason, now()),
    splitProcess: (
      processId: string,
      commitmentIds: readonly string[],
      name: { readonly language: 'ar' | 'en'; readonly text: string },
      author: Author,
      reason: string,
    ) => splitProcess(db, processId, commitmentIds, name, author, reason, now()),
    standAlone: (evidenceId: string, author: Author, reason: string) => standAlone(db, evidenceId, author, reason, now()),
    name: (
      entry: { readonly kind: 'process' | 'body'; readonly id: string },
      language: 'ar' | 'en',
      name: string | null,
      author: Author,
      reason: string,
    ) => nameEntry(db, entry, language, name, author, reason, now()),
    link: (pair: Parameters<typeof linkEntries>[1], state: 'linked' | 'unlinked', author: Author, reason: string) =>
      linkEntries(db, pair, state, author, reason, now()),
    links: (kind: EntryKind, id: string): Promise<EntryLink[]> => linksOf(db, kind, id),
    quoteTasks: (limit: number) => readQuoteTasks(db, limit),
    reviewQuote: (
      task: { readonly quoteId: string; readonly number: number },
      answer: Parameters<typeof reviewQuote>[2],
      author: Author,
      reason: string,
    ) => reviewQuote(db, task, answer, author, reason, now()),
    saveCoding: (entry: EntryRef, codes: FieldValues, reader: Reader) => saveCoding(db, entry, codes, reader, now()),
    codings: (entry?: EntryRef) => readCodings(db, entry),
    adjudicate: (entry: EntryRef, codes: FieldValues, author: Author, reason: string) =>
      adjudicate(db, entry, codes, author, reason, now()),
    adjudicated: () => readAdjudicated(db),
  };
}
