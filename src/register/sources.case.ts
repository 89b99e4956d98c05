import { expect, test } from 'vitest';
import { MACHINE, makeArticle, PERSON, type TestEngine } from './fixture.case.ts';
import { openRegister } from './index.ts';
import type { NewSource, Poll, Visit } from './source-types.ts';

const source = (url: string): NewSource => ({ url, kind: 'feed', title: null, site: null, folder: [] });
const poll = (nextAt: string, ...urls: string[]): Poll => ({
  nextAt,
  intervalSeconds: 1800,
  outcome: 'changed',
  trouble: null,
  reason: null,
  etag: '"1"',
  lastModified: null,
  bodySha256: 'a'.repeat(64),
  items: urls.map((url) => ({ url, articleId: `a-${url}`, mark: '1', hint: { title: 'زيارة' } })),
});
const stored: Visit = { articleId: 'a1', state: 'stored', failed: false, reason: null, etag: '"2"', lastModified: null, nextAt: null };
const at = (minute: number) => `2025-05-01T10:${String(minute).padStart(2, '0')}:00.000Z`;

export function testSources({ makePlace, runSql }: TestEngine): void {
  const open = async () => {
    const place = await makePlace();
    const clock = { minute: 0 };
    const register = await openRegister(place, { now: () => at(clock.minute) });
    return { place, clock, register, sources: register.sources };
  };

  test('a source is followed, paused, removed and followed again, and the log tells who did it', async () => {
    const { place, register, sources } = await open();
    const feed = source('https://one.example/feed');
    expect([await sources.add(feed, PERSON), await sources.add(feed, PERSON)]).toEqual(['new', 'known']);
    expect(await sources.list()).toMatchObject([{ ...feed, state: 'active', nextAt: at(0), stored: 0, waiting: 0, trouble: null }]);
    expect(await sources.setState(feed.url, 'paused', PERSON)).toBe(true);
    expect(await sources.lease('w', at(5))).toBeUndefined();
    expect(await sources.setState(feed.url, 'removed', PERSON)).toBe(true);
    expect([await sources.list(), await sources.setState(feed.url, 'active', PERSON)]).toEqual([[], false]);
    expect(await sources.add(feed, MACHINE)).toBe('again');
    const log = await runSql(place, "SELECT reason FROM change_log WHERE entry_table = 'sources' ORDER BY seq");
    expect(log.map(({ reason }) => reason)).toEqual(['followed', 'paused', 'removed', 'followed again']);
    await expect(runSql(place, 'DELETE FROM sources')).rejects.toThrow(/kept/);
    await register.close();
  });

  test('a source is in one hand at a time, and so is its host; a lease that ran out is taken over', async () => {
    const { register, sources, clock } = await open();
    for (const url of ['https://one.example/a', 'https://one.example/b', 'https://two.example/']) await sources.add(source(url), PERSON);
    const taken = await Promise.all(['v', 'w', 'x'].map((worker) => sources.lease(worker, at(5))));
    expect(
      taken
        .filter((lease) => lease !== undefined)
        .map(({ url }) => new URL(url).host)
        .sort(),
    ).toEqual(['one.example', 'two.example']);
    clock.minute = 6;
    expect(await sources.lease('y', at(10))).toBeDefined();
    await register.close();
  });

  test('a poll and its items are one step; a killed round goes on with the items that were left', async () => {
    const { register, sources, clock } = await open();
    await sources.add(source('https://one.example/feed'), PERSON);
    const { id } = (await sources.lease('w', at(5)))!;
    expect(await sources.savePoll(id, 'w', poll(at(30), 'https://one.example/1', 'https://one.example/2'))).toBe(true);
    expect(await sources.saveVisit(id, 'w', 'https://one.example/1', stored, at(5))).toBe(true);
    clock.minute = 6; // the worker was killed here
    const next = await sources.lease('x', at(11));
    expect(next).toMatchObject({ id, pollDue: false, etag: '"1"' });
    expect((await sources.dueItems(id, 10)).map(({ url, hint }) => [url, hint.title])).toEqual([['https://one.example/2', 'زيارة']]);
    expect(await sources.saveVisit(id, 'w', 'https://one.example/2', stored, at(11))).toBe(false);
    await sources.saveVisit(id, 'x', 'https://one.example/2', stored, at(11));
    await sources.release(id, 'x');
    expect(await sources.lease('w', at(20))).toBeUndefined();
    expect([await sources.nextDue(), (await sources.list())[0]]).toMatchObject([at(30), { stored: 2, waiting: 0, changedAt: at(0) }]);
    expect(await sources.lease('w', at(20), { all: true })).toMatchObject({ pollDue: true });
    await register.close();
  });

  test('an item is new once; it is due again when the source says that it changed', async () => {
    const { register, sources } = await open();
    await sources.add(source('https://one.example/feed'), PERSON);
    const { id } = (await sources.lease('w', at(5)))!;
    const first = poll(at(30), 'https://one.example/1');
    await sources.savePoll(id, 'w', first);
    await sources.saveVisit(id, 'w', 'https://one.example/1', stored, at(5));
    await sources.savePoll(id, 'w', first);
    expect(await sources.dueItems(id, 10)).toEqual([]);
    await sources.savePoll(id, 'w', { ...first, items: first.items.map((item) => ({ ...item, mark: '2' })) });
    expect(await sources.dueItems(id, 10)).toMatchObject([{ visits: 1, etag: '"2"' }]);
    await register.close();
  });

  test('trouble keeps what was known, and says since when', async () => {
    const { register, sources } = await open();
    await sources.add(source('https://one.example/feed'), PERSON);
    const { id } = (await sources.lease('w', at(5)))!;
    await sources.savePoll(id, 'w', poll(at(30)));
    const trouble = { ...poll(at(40)), outcome: 'trouble', trouble: 'status', reason: 'the server answered 503', etag: null } as const;
    await sources.savePoll(id, 'w', trouble);
    await sources.savePoll(id, 'w', trouble);
    expect(await sources.list()).toMatchObject([{ failures: 2, trouble: 'status', succeededAt: at(0), nextAt: at(40) }]);
    await sources.release(id, 'w');
    expect(await sources.lease('w', at(5), { all: true })).toMatchObject({ etag: '"1"' });
    await register.close();
  });

  test('a received body is kept once, and listed with all others', async () => {
    const { register, sources } = await open();
    const { capture } = makeArticle('a');
    expect(await sources.hasCapture(capture)).toBe(false);
    await sources.keepCapture(capture);
    await sources.keepCapture(capture);
    expect(await sources.hasCapture(capture)).toBe(true);
    const listed = await sources.captures('', 10);
    expect(listed.map((each) => ({ ...each.capture, bytes: Buffer.from(each.capture.bytes) }))).toEqual([capture]);
    expect(await sources.captures(listed[0]!.place, 10)).toEqual([]);
    await register.close();
  });
}
