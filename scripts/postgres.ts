// A PostgreSQL server that lives as long as a test run: in a folder of its own, on a free port of 127.0.0.1.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Seconds to wait for the server's first answer. */
const PATIENCE = 60;

/**
 * Finds PostgreSQL, or installs it where this runs as root on Debian, and starts it. `url` names a database that a test may
 * make others beside. Throws one clear line where there is none to be had.
 */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const programs = findPrograms() ?? installPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-postgres-'));
  const owner = ownerOfServer();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const quiet = { ...owner, cwd: folder, stdio: 'pipe' } as const;
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'mithaq', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], quiet);
  const port = await freePort();
  const words = ['-D', data, '-p', `${port}`, '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60'];
  const server = spawn(join(programs, 'postgres'), words, { ...owner, cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.on('exit', () => done()));
  const stop = async () => {
    process.off('exit', end);
    server.kill('SIGINT'); // fast shutdown: open connections are closed
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const end = () => void server.kill('SIGQUIT');
  process.on('exit', end);
  try {
    await waitUntilReady(join(programs, 'pg_isready'), port, () => server.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `postgres://mithaq@127.0.0.1:${port}/postgres`, stop };
}

/** The folder that holds `initdb` and `postgres`: on the PATH, or Debian's own place, newest version first. */
function findPrograms(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin').sort((a, b) => versionIn(b) - versionIn(a));
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...debian];
  return folders.find((folder) => ['initdb', 'postgres', 'pg_isready'].every((name) => existsSync(join(folder, name))));
}

function versionIn(folder: string): number {
  return Number(/\d+/.exec(folder)?.[0] ?? 0);
}

function installPrograms(): string {
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('PostgreSQL is missing: installing it with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env });
    const found = findPrograms();
    if (found) return found;
  }
  throw new Error('The tests need PostgreSQL: install it (Debian: apt-get install postgresql) so that initdb and postgres are found.');
}

/** PostgreSQL refuses to run as root: then its own user runs it, or nobody. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const line = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!line) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody to run it.');
  return { uid: Number(line[2]), gid: Number(line[3]) };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitUntilReady(program: string, port: number, hasEnded: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE * 1000; Date.now() < end && !hasEnded(); ) {
    if (spawnSync(program, ['-q', '-h', '127.0.0.1', '-p', `${port}`]).status === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The PostgreSQL server for the tests did not start.');
}
