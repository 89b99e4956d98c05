// The sample dossier goes through the real pipeline into a real register: what a reader of it must find there, and must not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commitment, Register, StoredArticle } from '../register/index.ts';
import { findBeside } from './beside.ts';
import { loadSamples } from './samples.ts';
import { openRegisterAt } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-samples-'));
let register: Register;
let commitments: Commitment[];
beforeAll(async () => {
  register = await openRegisterAt(folder);
  await loadSamples(register);
  const lines = await register.commitmentsOf('irq-usa');
  commitments = (await Promise.all(lines.map(({ id }) => register.commitment(id)))).filter((each) => each !== undefined);
});
afterAll(async () => {
  await register.close();
  rmSync(folder, { recursive: true, force: true });
});

const commission = () => commitments.find(({ act, body, date }) => act === 'committed' && body !== null && date?.startsWith('2023-08'));

test('the process of the first dialogue is found once, under its names in both languages', async () => {
  const processes = await register.processes();
  expect(processes.filter(({ parties }) => parties.includes('IRQ') && parties.includes('USA'))).toHaveLength(1);
  expect(await register.process('irq-usa')).toMatchObject({
    nameAr: 'حوار التعاون الأمني المشترك',
    nameEn: 'Joint Security Cooperation Dialogue',
  });
});

test('beside an article stand what came before and after in its process and other events, each once, each with its reasons', async () => {
  const stored = await register.article('2024-01-25-us-iraq-launch-ar');
  const { process, before, after, similar } = await findBeside(register, stored as StoredArticle);
  expect(process?.id).toBe('irq-usa');
  expect(before.length).toBeGreaterThan(0);
  expect(before.every(({ line }) => (line.published ?? '') < '2024-01-25')).toBe(true);
  expect(after[0]?.line.published).toMatch(/^2024-01-27/);
  const lines = [...before, ...after, ...similar];
  expect(new Set([stored?.story, ...lines.map(({ line }) => line.story)]).size).toBe(lines.length + 1);
  expect(after[0]?.reasons.days).toBe(2);
  // What is in another language shares no word of it; the days between them and the process are its reasons.
  const own = lines.filter(({ line }) => line.language === 'ar');
  expect(own.every(({ reasons }) => reasons.names.length + reasons.places.length + reasons.words.length > 0)).toBe(true);
});

test('the commission of 2023 is one undertaking in two languages; its carriers are more than its origins', () => {
  const { evidence, support, status, proposedBy } = commission() as Commitment;
  const languages = evidence.map(({ article }) => article.language);
  expect(languages).toEqual(expect.arrayContaining(['ar', 'en']));
  expect(support.carriers).toBeGreaterThan(support.origins);
  expect([status, proposedBy.kind]).toEqual(['no_evidence', 'machine']);
});

test('its launch in January 2024 is proposed as what completes it; a machine decides nothing', () => {
  const { evidence, history } = commission() as Commitment;
  expect(evidence.filter(({ bearing }) => bearing === 'completes').map(({ article }) => article.published?.slice(0, 7))).toContain(
    '2024-01',
  );
  expect(history).toEqual([]);
});

test('a name that a machine made out of the initials is no name of the commission', async () => {
  const bodies = await register.bodiesOf('irq-usa');
  const commissionNames = bodies
    .filter(({ names }) => names.some((name) => /Military Commission|العسكرية العليا/.test(name)))
    .flatMap(({ names }) => names);
  expect(commissionNames.length).toBeGreaterThan(1);
  expect(commissionNames.filter((name) => /Hamad|Medical|طبي/i.test(name))).toEqual([]);
});

test('an arms sale fulfils nothing', () => {
  const sales = commitments
    .flatMap(({ evidence }) => evidence)
    .filter(({ article, bearing }) => article.id === '2024-04-16-us-iraq-arms' && bearing !== 'restates');
  expect(sales).toEqual([]);
});

test('copies are one witness: they add no evidence of their own', async () => {
  const copy = await register.article('2023-08-09-us-iraq-copy-marfa');
  expect(copy?.copyOf).not.toBeNull();
  expect(commitments.flatMap(({ evidence }) => evidence).filter(({ article }) => article.id === copy?.id)).toEqual([]);
});

test('no sentence is evidence for itself', () => {
  const own = commitments.flatMap(({ quote, evidence }) =>
    evidence.filter((each) => each.quote.versionId === quote.versionId && each.quote.start === quote.start),
  );
  expect(own).toEqual([]);
});

test('articles on sport, markets and weather say nothing for the register', async () => {
  for (const id of ['2023-06-10-near-football', '2024-03-19-near-market', '2025-07-02-near-weather-en'])
    expect((await register.article(id))?.reading).toMatchObject({ statements: [], silence: expect.stringMatching(/\w/) });
});

test('the dossier loaded again adds nothing, and the register is whole', async () => {
  const before = await register.counts();
  await loadSamples(register);
  expect(await register.counts()).toEqual(before);
  expect(await register.check()).toEqual([]);
});
