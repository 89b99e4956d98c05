import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { makeArticle, type TestEngine } from './fixture.case.ts';
import { openRegister, type Place } from './index.ts';

const CHILD = new URL('./kill.child.ts', import.meta.url).pathname;
const KILLS = 20;

function startImport(place: Place, mark: string, count?: number): { child: ChildProcess; told: string[] } {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(place), mark, ...(count ? [`${count}`] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  createInterface({ input: child.stdout! }).on('line', (line) => told.push(...(JSON.parse(line) as string[])));
  return { child, told };
}

export function testKilling({ makePlace, runSql }: TestEngine): void {
  test(`killed ${KILLS} times in the middle of an import, every article is whole or absent`, async () => {
    const place = await makePlace();
    await (await openRegister(place)).close();
    const told: string[] = [];
    for (let i = 0; i < KILLS; i++) {
      const run = startImport(place, `run${i}`);
      await once(run.child.stdout!, 'data');
      await new Promise((done) => setTimeout(done, Math.random() * 120));
      run.child.kill('SIGKILL');
      await once(run.child, 'close');
      told.push(...run.told);
    }
    const register = await openRegister(place);
    expect(await register.check()).toEqual([]);
    const stored = (await runSql(place, 'SELECT id FROM articles')).map(({ id }) => `${id}`);
    expect(told.length).toBeGreaterThanOrEqual(10 * KILLS);
    expect(told.filter((id) => !stored.includes(id))).toEqual([]);
    for (const id of stored) {
      const article = (await register.article(id))!;
      const sent = makeArticle(id);
      expect([article.article, article.reading]).toEqual([sent.article, sent.reading]);
      expect((await register.capture(article.versionId))?.sha256).toBe(sent.capture.sha256);
    }
    expect((await register.search({ query: 'اللجنة', limit: 1, foldCopies: false })).total).toBe(stored.length);
    await register.close();
  }, 180_000);

  test('two processes write at once, and no row is lost', async () => {
    const place = await makePlace();
    await (await openRegister(place)).close();
    const runs = ['left', 'right'].map((mark) => startImport(place, mark, 300));
    const codes = await Promise.all(runs.map(async ({ child }) => (await once(child, 'close'))[0]));
    expect(codes).toEqual([0, 0]);
    const register = await openRegister(place);
    expect(await register.counts()).toMatchObject({ articles: 600, commitments: 60 });
    expect(await register.check()).toEqual([]);
    await register.close();
  });
}
