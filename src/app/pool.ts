import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { JOBS, type JobName, type JobResult } from './jobs.ts';
import type { Line } from './lines.ts';

const BATCH_LINES = 32;
const BATCH_CHARACTERS = 512 * 1024;
/** Batches that may wait or run for each worker: enough that none idles, few enough that memory stays flat. */
const BATCHES_AHEAD = 3;

type Batch = { readonly lines: Line[]; readonly done: (results: unknown[]) => void; readonly fail: (error: Error) => void };
/** A worker, the batch it is at, and whether it ever came to its first line. */
type Hand = { readonly worker: Worker; at?: Batch | undefined; ready: boolean };

/**
 * Does one job on every line, on all cores, and gives the results in the order of the lines. Streams: memory does not
 * grow with the input. An input that fits one batch is worked on here, for workers take a moment to start.
 */
export async function* mapLines<N extends JobName>(
  lines: AsyncIterable<Line>,
  job: N,
  workers = availableParallelism(),
): AsyncGenerator<JobResult<N>> {
  const batches = gatherBatches(lines);
  const first = await batches.next();
  if (first.done) return;
  const second = workers > 1 ? await batches.next() : undefined;
  const run = JOBS[job] as (line: Line) => JobResult<N>;
  if (!second || second.done) {
    for (const line of first.value) yield run(line);
    if (second?.done) return;
    for await (const batch of batches) for (const line of batch) yield run(line);
    return;
  }
  const pool = new Pool(job, workers);
  try {
    const ahead: Promise<unknown[]>[] = [pool.run(first.value), pool.run(second.value)];
    let open = true;
    while (ahead.length > 0) {
      while (open && ahead.length < workers * BATCHES_AHEAD) {
        const next = await batches.next();
        if (next.done) open = false;
        else ahead.push(pool.run(next.value));
      }
      for (const result of (await ahead.shift()) ?? []) yield result as JobResult<N>;
    }
  } finally {
    await pool.close();
  }
}

async function* gatherBatches(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.text.length;
    if (batch.length < BATCH_LINES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

class Pool {
  private readonly job: JobName;
  private readonly hands: Hand[];
  private readonly waiting: Batch[] = [];
  private closed = false;

  constructor(job: JobName, workers: number) {
    this.job = job;
    this.hands = Array.from({ length: workers }, () => this.hire());
  }

  run(lines: Line[]): Promise<unknown[]> {
    const promise = new Promise<unknown[]>((done, fail) => this.waiting.push({ lines, done, fail }));
    promise.catch(() => {}); // told when it is awaited, in its turn
    this.deal();
    return promise;
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.hands.map((hand) => hand.worker.terminate()));
  }

  private hire(): Hand {
    const hand: Hand = { worker: new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.job }), ready: false };
    let cause = new Error('a worker stopped before its first line');
    hand.worker.on('message', (message: 'ready' | unknown[]) => {
      if (message === 'ready') hand.ready = true;
      else {
        hand.at?.done(message as unknown[]);
        hand.at = undefined;
      }
      this.deal();
    });
    hand.worker.on('error', (error) => {
      cause = error as Error; // followed by 'exit'
    });
    hand.worker.on('exit', () => this.replace(hand, cause));
    return hand;
  }

  /** A worker died, of memory most likely: its lines are tried one by one, and the line that kills again is told as an error. */
  private replace(hand: Hand, cause: Error): void {
    if (this.closed) return;
    const { at } = hand;
    if (!hand.ready) {
      for (const batch of [at, ...this.waiting]) batch?.fail(cause);
      return;
    }
    this.hands[this.hands.indexOf(hand)] = this.hire();
    if (at?.lines.length === 1) at.done([this.asResult({ id: null, error: `line ${at.lines[0]?.number}: too much for the reader` })]);
    else if (at) Promise.all(at.lines.map((line) => this.run([line]))).then((results) => at.done(results.flat()), at.fail);
    this.deal();
  }

  private readonly asResult = (refusal: object) => (this.job === 'read' || this.job === 'feed' ? JSON.stringify(refusal) : refusal);

  private deal(): void {
    for (const hand of this.hands) {
      if (hand.at || !hand.ready) continue;
      const batch = this.waiting.shift();
      if (!batch) return;
      hand.at = batch;
      hand.worker.postMessage(batch.lines);
    }
  }
}
