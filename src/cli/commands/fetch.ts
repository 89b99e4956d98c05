import { fetchRound, openKnownRegister, readFetchSettings } from '../../app/index.ts';
import { OperatorError } from '../../base/index.ts';
import type { Register } from '../../register/index.ts';
import { type Command, DATA } from '../command.ts';
import { printLine } from '../streams.ts';

/** While watching, sources that another process adds are seen within a minute. */
const LONGEST_SLEEP = 60_000;
const SHORTEST_SLEEP = 1_000;
const TOLD = { new: 'stored', new_version: 'a new version', withdrawn: 'withdrawn', failed: 'not stored', later: 'again later' } as const;

export const fetchCommand: Command = {
  name: 'fetch',
  summary: 'Asks the sources that are due, and stores what is new.',
  usage: ['fetch [--watch] [--all] [--delay SECONDS] [--data DIR]'],
  about: [
    'Each source has a rhythm of its own: often where it changes often, daily at least. Sites are asked politely: one request at a time to',
    'a host, a pause between two, robots.txt and Retry-After obeyed. Several processes may fetch at once; each source is in one hand. A run',
    'that was cut off is simply run again. MITHAQ_CONTACT names a web address for those who run the sites, MITHAQ_ALLOW addresses of an intranet.',
  ].join('\n'),
  options: {
    data: DATA,
    watch: { type: 'boolean', says: 'go on until Ctrl-C' },
    all: { type: 'boolean', says: 'ask every source now, due or not' },
    delay: { type: 'string', takes: 'SECONDS', default: '2', says: 'pause between two requests to one host' },
  },
  async run(values) {
    const delay = Number(values.delay);
    if (!(delay >= 0 && delay <= 3600) || values.delay === '')
      throw new OperatorError(`--delay is a number of seconds, not «${values.delay}».`, 2);
    const options = { ...readFetchSettings(), minDelayMs: delay * 1000 };
    const register = await openKnownRegister(values.data as string | undefined);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    try {
      if ((await register.sources.list()).length === 0 && !values.watch) {
        await printLine('No source is followed yet. `mithaq source add URL` follows one.');
        return 0;
      }
      for (let all = values.all === true; ; all = false) {
        const { sources, troubles, ...items } = await fetchRound(register, { ...options, all, signal: stop.signal, tell });
        if (sources + items.new + items.new_version + items.withdrawn > 0 || !values.watch)
          await printLine(
            `${sources} sources asked, ${troubles} in trouble; ${items.new} articles stored, ${items.new_version} new versions, ${items.withdrawn} withdrawn, ${items.failed} not stored`,
          );
        if (!values.watch || stop.signal.aborted) return 0;
        await sleepUntilDue(register, stop.signal);
        if (stop.signal.aborted) return 0;
      }
    } finally {
      await register.close();
    }
  },
};

function tell({ url, outcome, reason }: { url: string; outcome: string; reason: string | null }): void {
  if (outcome === 'trouble') console.error(`mithaq: ${url}: ${reason}`);
  else if (outcome in TOLD) console.log(`${TOLD[outcome as keyof typeof TOLD]}: ${url}${reason === null ? '' : ` (${reason})`}`);
}

async function sleepUntilDue(register: Register, signal: AbortSignal): Promise<void> {
  const due = await register.sources.nextDue();
  const wait = due === null ? LONGEST_SLEEP : Math.min(LONGEST_SLEEP, Math.max(SHORTEST_SLEEP, Date.parse(due) - Date.now()));
  await new Promise<void>((done) => {
    const timer = setTimeout(done, wait);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
