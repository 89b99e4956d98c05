import type { ActOutcome, EntryKind, EntryRef, Register } from '../../register/index.ts';

type Desk = Register['desk'];

/** The most that is read of a queue from which something is hidden, so that its pages and counts stay whole. */
const QUEUE = 20_000;
const MISSING: ActOutcome = { ok: false, trouble: 'missing' };

/** The desk as one who is no member of some private processes may use it: what is hidden is missing, for reading and for acting. */
export function deskSeenBy(desk: Desk, hiddenOnes: () => Promise<ReadonlySet<string>>): Desk {
  const item: Desk['item'] = async (entry) => {
    const [found, hidden] = [await desk.item(entry), await hiddenOnes()];
    return found && (hidden.has(found.processId) || (found.kind === 'process' && hidden.has(found.id))) ? undefined : found;
  };
  const isSeen = async (entry: EntryRef) =>
    (await hiddenOnes()).size === 0 || (entry.kind === 'process' ? !(await hiddenOnes()).has(entry.id) : (await item(entry)) !== undefined);
  const ifSeen = async <T>(entries: readonly EntryRef[], act: () => Promise<T>): Promise<T | typeof MISSING> => {
    for (const entry of entries) if (!(await isSeen(entry))) return MISSING;
    return act();
  };
  const refs = (kind: EntryKind, ...ids: string[]): EntryRef[] => ids.map((id) => ({ kind, id }));
  const seenQueue = async (filter: Parameters<Desk['queue']>[0]) => {
    const [lines, hidden] = [await desk.queue(filter, QUEUE), await hiddenOnes()];
    return lines.filter((line) => !hidden.has(line.processId));
  };
  const isWhole = async () => (await hiddenOnes()).size === 0;
  const quoteTasks: Desk['quoteTasks'] = async (limit) => {
    const tasks = await desk.quoteTasks(limit);
    if (await isWhole()) return tasks;
    const seen = [];
    for (const task of tasks) {
      const entries = await onlySeen(task.entries, (entry) => entry);
      if (entries.length > 0) seen.push({ ...task, entries });
    }
    return seen;
  };
  const onlySeen = async <T>(all: readonly T[], entryOf: (each: T) => EntryRef): Promise<T[]> => {
    const seen: T[] = [];
    for (const each of all) if (await isSeen(entryOf(each))) seen.push(each);
    return seen;
  };
  return {
    ...desk,
    item,
    queue: async (filter, limit, offset = 0) =>
      (await isWhole()) ? desk.queue(filter, limit, offset) : (await seenQueue(filter)).slice(offset, offset + limit),
    counts: async (filter = {}) => {
      if (await isWhole()) return desk.counts(filter);
      const lines = await seenQueue(filter);
      const kinds: Partial<Record<EntryKind, number>> = {};
      for (const { kind } of lines) kinds[kind] = (kinds[kind] ?? 0) + 1;
      return { total: lines.length, kinds };
    },
    neighbour: async (filter, from, direction) => {
      for (let next = await desk.neighbour(filter, from, direction); next; next = await desk.neighbour(filter, next, direction))
        if (await isSeen(next)) return next;
      return undefined;
    },
    quoteTasks,
    reviewQuote: async (task, ...rest) =>
      (await isWhole()) || (await quoteTasks(QUEUE)).some(({ quote }) => quote.id === task.quoteId)
        ? desk.reviewQuote(task, ...rest)
        : MISSING,
    codings: async (entry) => onlySeen(await desk.codings(entry), ({ kind, entryId }) => ({ kind, id: entryId })),
    adjudicated: async () => onlySeen(await desk.adjudicated(), (entry) => entry),
    assessments: async (ids) => desk.assessments((await onlySeen(refs('condition', ...ids), (entry) => entry)).map(({ id }) => id)),
    histories: async (processId) => ((await hiddenOnes()).has(processId) ? new Map() : desk.histories(processId)),
    undo: async (actId, ...rest) => ifSeen(await desk.entriesOfAct(actId), () => desk.undo(actId, ...rest)),
    processNames: async () => {
      const [names, hidden] = [await desk.processNames(), await hiddenOnes()];
      return names.filter(({ id }) => !hidden.has(id));
    },
    links: async (kind, id) => ((await isSeen({ kind, id })) ? desk.links(kind, id) : []),
    decide: (entries, ...rest) => ifSeen(entries, () => desk.decide(entries, ...rest)),
    change: (entry, ...rest) => ifSeen([entry], () => desk.change(entry, ...rest)),
    setStatus: (event, ...rest) => ifSeen(refs('commitment', event.commitmentId), () => desk.setStatus(event, ...rest)),
    addEvidence: (found, ...rest) => ifSeen(refs('commitment', found.commitmentId), () => desk.addEvidence(found, ...rest)),
    assess: (said, ...rest) => ifSeen(refs('condition', said.conditionId), () => desk.assess(said, ...rest)),
    mergeCommitments: (from, to, ...rest) => ifSeen(refs('commitment', from, to), () => desk.mergeCommitments(from, to, ...rest)),
    mergeProcesses: (from, to, ...rest) => ifSeen(refs('process', from, to), () => desk.mergeProcesses(from, to, ...rest)),
    splitProcess: (id, ...rest) => ifSeen(refs('process', id), () => desk.splitProcess(id, ...rest)),
    standAlone: (id, ...rest) => ifSeen(refs('evidence', id), () => desk.standAlone(id, ...rest)),
    name: (entry, ...rest) => ifSeen([entry], () => desk.name(entry, ...rest)),
    link: (pair, ...rest) => ifSeen([...refs(pair.kind, pair.fromId, pair.toId)], () => desk.link(pair, ...rest)),
    saveCoding: (entry, ...rest) => ifSeen([entry], () => desk.saveCoding(entry, ...rest)),
    adjudicate: (entry, ...rest) => ifSeen([entry], () => desk.adjudicate(entry, ...rest)),
  };
}
