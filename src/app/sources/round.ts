import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { makePoliteFetch, type PoliteOptions } from '../../intake/index.ts';
import type { LeasedSource, Register } from '../../register/index.ts';
import { makeSettler, type Settle } from '../settle.ts';
import { pollSource } from './poll.ts';
import { later } from './schedule.ts';
import { type ItemOutcome, type Storing, visitItem } from './store-item.ts';

/** Sources that one process has in hand at once; each of another host. */
const AT_ONCE = 4;
/** Seconds that a source is held without a sign of life: longer than the slowest page, short enough that little waits for the killed. */
const LEASE = 300;
const ITEMS_AT_ONCE = 50;
const clock = () => new Date();

export type RoundTally = { sources: number; troubles: number } & Record<ItemOutcome, number>;
export type RoundOptions = PoliteOptions & {
  /** Ask every source now, due or not. */
  readonly all?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly now?: () => Date;
  /** Told of each source that was asked and each item that was visited. */
  readonly tell?: (what: {
    readonly url: string;
    readonly outcome: ItemOutcome | 'polled' | 'trouble';
    readonly reason: string | null;
  }) => void;
};

/**
 * Asks the sources that are due, fetches what they name and stores it. Several processes may do so at once: each source is in one hand.
 * Whatever was stored before an end, asked for or not, stays; the next round goes on where this one stopped.
 */
export async function fetchRound(register: Register, options: RoundOptions = {}): Promise<RoundTally> {
  const tally: RoundTally = { sources: 0, troubles: 0, new: 0, new_version: 0, known: 0, failed: 0, withdrawn: 0, later: 0 };
  const worker = `${hostname()} ${process.pid} ${randomUUID()}`;
  const storing: Storing = { register, settle: inTurn(makeSettler(register)), fetch: makePoliteFetch(options) };
  const done: string[] = [];
  const work = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const source = await register.sources.lease(worker, later((options.now ?? clock)(), LEASE), { all: options.all === true, not: done });
      if (!source) return;
      done.push(source.id);
      try {
        await fetchSource(storing, source, worker, tally, options);
      } finally {
        await register.sources.release(source.id, worker);
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return tally;
}

async function fetchSource(
  storing: Storing,
  source: LeasedSource,
  worker: string,
  tally: RoundTally,
  { signal, tell, now = clock }: RoundOptions,
): Promise<void> {
  const { sources } = storing.register;
  if (source.pollDue) {
    const poll = await pollSource(storing.register, storing.fetch, source, now());
    if (!(await sources.savePoll(source.id, worker, poll))) return;
    tally.sources += 1;
    if (poll.outcome === 'trouble') tally.troubles += 1;
    tell?.({ url: source.url, outcome: poll.outcome === 'trouble' ? 'trouble' : 'polled', reason: poll.reason });
  }
  for (;;) {
    const items = await sources.dueItems(source.id, ITEMS_AT_ONCE);
    if (items.length === 0) return;
    for (const item of items) {
      if (signal?.aborted) return;
      const { visit, outcome } = await visitItem(storing, item, now());
      if (!(await sources.saveVisit(source.id, worker, item.url, visit, later(now(), LEASE)))) return;
      tally[outcome] += 1;
      tell?.({ url: item.url, outcome, reason: visit.reason });
    }
  }
}

/** A settler learns of the register as it goes: its steps run one after the other, whoever asks. */
function inTurn(settle: Settle): Settle {
  let last: Promise<unknown> = Promise.resolve();
  return (fresh) => {
    const next = last.then(() => settle(fresh));
    last = next.catch(() => {});
    return next;
  };
}
