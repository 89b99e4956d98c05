import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDossier, openDossier, PROCESS } from '../../../test/e2e/dossier.ts';
import { createWeb } from '../site.ts';

let dossier: OpenDossier;
let web: ReturnType<typeof createWeb>;
beforeAll(async () => {
  dossier = await openDossier();
  web = createWeb(dossier.register, { version: '9.9' });
});
afterAll(() => dossier.close());

const PAGES = [
  ['/ar/processes/', ''],
  ['/en/processes/', ''],
  ['/ar/processes/', '/time-line'],
  ['/en/processes/', '/time-line'],
] as const;

describe.each(PAGES)('the chart of %s…%s', (before, after) => {
  test('is a named picture without style or script of its own, beside its table and the download', async () => {
    const answer = await web.request(`${before}${PROCESS}${after}`);
    expect(answer.status).toBe(200);
    const page = parseDocument(await answer.text());
    const chart = DomUtils.findOne((element) => element.name === 'svg' && element.attribs.class === 'chart', page.children)!;
    expect(chart.attribs.role).toBe('img');
    const ids = chart.attribs['aria-labelledby']!.split(' ');
    for (const id of ids) {
      const named = DomUtils.findAll((element) => element.attribs.id === id, page.children);
      expect([named.length, DomUtils.textContent(named).trim() !== '']).toEqual([1, true]);
    }
    const within = DomUtils.findAll(() => true, [chart]);
    expect(within.filter(({ name, attribs }) => name === 'style' || name === 'script' || 'style' in attribs)).toEqual([]);
    const figure = DomUtils.findOne(({ attribs }) => attribs.class === 'chart-figure', page.children)!;
    expect(DomUtils.findAll(({ name }) => name === 'table', [figure]).length).toBe(1);
    const download = DomUtils.findAll(({ attribs }) => attribs.href?.endsWith('.csv') ?? false, [figure]).at(-1)!;
    expect((await web.request(download.attribs.href!)).status).toBe(200);
  });
});

test('a process that is not there has no time line', async () => {
  expect((await web.request('/en/processes/nothing/time-line')).status).toBe(404);
});
