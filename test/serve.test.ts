// `npm start` as its user meets it: the first start, the second, a taken port, and the end by either signal.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bin = new URL('../bin/mithaq.mjs', import.meta.url).pathname;

type Served = { readonly child: ChildProcess; readonly url: string; readonly said: string };

/** Starts the program and waits until it prints its address. */
function startProgram(node: string, words: readonly string[]): Promise<Served> {
  const child = spawn(node, [bin, 'serve', '--port', '0', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((done, fail) => {
    const hear = (text: Buffer) => {
      said += text;
      const url = said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      if (url) done({ child, url, said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => fail(new Error(`ended with ${code}: ${said}`)));
  });
}

function endProgram({ child }: Served, signal: 'SIGINT' | 'SIGTERM'): Promise<number | null> {
  child.removeAllListeners('exit');
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  child.kill(signal);
  return ended;
}

test('the first start loads the dossier and serves it; the second finds it there; both end cleanly', async () => {
  const data = join(folder, 'data');
  const first = await startProgram(process.execPath, ['--data', data]);
  const home = await fetch(`${first.url}/ar`);
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('حوار التعاون الأمني المشترك')]);
  const { counts } = (await (await fetch(`${first.url}/api/health`)).json()) as { counts: { articles: number } };
  expect(counts.articles).toBeGreaterThanOrEqual(30);
  expect(first.said).toMatch(/dossier/);
  expect(await endProgram(first, 'SIGTERM')).toBe(0);

  const second = await startProgram(process.execPath, ['--data', data]);
  expect(second.said).not.toMatch(/dossier/);
  expect(((await (await fetch(`${second.url}/api/health`)).json()) as { counts: unknown }).counts).toEqual(counts);
  expect(await endProgram(second, 'SIGINT')).toBe(0);
});

test('an empty register says what to do first', async () => {
  const served = await startProgram(process.execPath, ['--data', join(folder, 'empty'), '--no-samples']);
  expect(await (await fetch(`${served.url}/en`)).text()).toMatch(/mithaq add/);
  const schema = (await (await fetch(`${served.url}/api/schema`)).json()) as { schemas: Record<string, { properties: object }> };
  expect(Object.keys(schema.schemas.reading?.properties ?? {})).toContain('statements');
  await endProgram(served, 'SIGTERM');
});

test('a taken port is told in a sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => taken.once('listening', done));
  const { port } = taken.address() as { port: number };
  const run = await runProgram(['serve', '--port', String(port), '--no-samples', '--data', join(folder, 'taken')]);
  expect([run.code, run.out]).toEqual([1, '']);
  expect(run.err).toMatch(new RegExp(`port ${port} is taken.*--port`));
  taken.close();
});

/** A Node of this machine that is too old to run the source, if it has one outside the project. */
const old = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((path) => !path.includes('node_modules'))
  .map((path) => join(path, 'node'))
  .find((path) => existsSync(path));

test.skipIf(old === undefined)('the machine’s own Node, whatever its age, starts the program (skipped where it has none)', async () => {
  const served = await startProgram(old as string, ['--data', join(folder, 'old'), '--no-samples']);
  expect((await fetch(`${served.url}/api/health`)).status).toBe(200);
  expect(await endProgram(served, 'SIGTERM')).toBe(0);
});
