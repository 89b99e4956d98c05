// `read --jsonl` holds its memory flat: the peak of the whole process over many lines, beside the peak over few.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { show, tell } from './measure.ts';

const bin = new URL('../bin/mithaq.mjs', import.meta.url).pathname;
const LINE = JSON.stringify({ id: 'x', text: 'وقّع العراق وإسبانيا في بغداد اتفاقية للتعاون الأمني.', published: '2025-05-14' });

/** Peak resident memory of the reader in MiB over `count` lines, and lines a second. Linux only: read from /proc. */
async function readLines(count: number): Promise<{ peak: number; speed: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let lines = 0;
  let peak = 0;
  const watch = setInterval(() => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024);
  }, 200);
  Readable.from(
    (function* () {
      for (let at = 0; at < count; at += 100) yield `${LINE}\n`.repeat(100);
    })(),
  ).pipe(child.stdin);
  for await (const piece of child.stdout) for (const byte of piece as Buffer) lines += Number(byte === 10);
  clearInterval(watch);
  if (lines !== count) throw new Error(`${lines} lines came back, ${count} went in`);
  return { peak, speed: count / ((performance.now() - started) / 1000) };
}

const few = await readLines(20_000);
const many = await readLines(1_000_000);
tell([
  {
    what: '`read --jsonl`, peak memory over 1,000,000 lines',
    value: show(many.peak, 'MiB'),
    peer: `over 20,000 lines: ${show(few.peak, 'MiB')} (${show(many.peak / few.peak, '×')})`,
  },
  { what: '`read --jsonl`, short lines, all cores', value: show(many.speed, 'lines/s') },
]);
