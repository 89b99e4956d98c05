// `npm test`: finds or installs what the tests need beyond npm, runs them all, prints one closing line.
// Words behind it go to Vitest: `npm test -- src/reading`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; success: boolean };

const folder = mkdtempSync(join(tmpdir(), 'mithaq-test-'));
const report = join(folder, 'report.json');
const chromium = await findChromium();
const postgres = await startPostgres();
try {
  const code = await runVitest({ CHROMIUM_PATH: chromium, MITHAQ_TEST_POSTGRES: postgres.url });
  process.exitCode = closeWith(code);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

function runVitest(env: Record<string, string>): Promise<number> {
  const vitest = new URL('../node_modules/vitest/vitest.mjs', import.meta.url).pathname;
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)];
  const child = spawn(process.execPath, [vitest, ...words], { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

/** The closing line in plain words; a run without a test is a failure. */
function closeWith(code: number): number {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report;
  console.log(
    `\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests + counts.numTodoTests} skipped`,
  );
  return counts.numPassedTests === 0 ? 1 : code;
}
