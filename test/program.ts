import { spawn } from 'node:child_process';

export type Run = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the program as a user would, with `input` on standard input, and waits for its end. */
export function runProgram(
  words: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [new URL('../bin/mithaq.mjs', import.meta.url).pathname, ...words], {
    env: { ...process.env, ...options.env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {}); // the program may end before it has read all
  child.stdin.end(options.input ?? '');
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** The JSON objects of a JSON Lines output. */
export function parseLines(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
