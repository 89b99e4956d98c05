import { once } from 'node:events';

/** Writes a line to standard output and waits where the reader is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Writes bytes to standard output, in the reader's pace. */
export async function printBytes(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

/** Standard input as bytes. Says on standard error that it waits, where a person sits at the other end. */
export function readInput(): AsyncIterable<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write('reading standard input; end with Ctrl-D\n');
  return process.stdin as AsyncIterable<Uint8Array>;
}

/** Counts long work on standard error: one line that renews itself on a terminal, a line every ten seconds elsewhere. */
export function startProgress(what: string): { step(by?: number): void; end(): void } {
  const terminal = process.stderr.isTTY === true;
  const started = Date.now();
  let count = 0;
  let told = started;
  const tell = () => {
    const seconds = Math.max((Date.now() - started) / 1000, 0.001);
    const line = `${what}: ${count} (${Math.round(count / seconds)}/s)`;
    process.stderr.write(terminal ? `\r${line}   ` : `${line}\n`);
  };
  return {
    step(by = 1) {
      count += by;
      if (Date.now() - told < (terminal ? 200 : 10_000)) return;
      told = Date.now();
      tell();
    },
    end() {
      if (count === 0) return;
      tell();
      if (terminal) process.stderr.write('\n');
    },
  };
}
