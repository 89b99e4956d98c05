// How long an editor waits: from «accept» to the next item shown, in a real Chromium, with ten thousand proposals waiting.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_WORDS, findChromium } from '../scripts/chromium.ts';
import { readDocument } from '../src/app/index.ts';
import { openRegister, type Register } from '../src/register/index.ts';
import { serveWeb } from '../src/web/index.ts';
import { makeArticles } from './corpus.ts';
import { percentile, show, tell } from './measure.ts';

const WAITING = 10_000;
const ACCEPTED = 200;
const BY = { kind: 'machine', name: 'rules' } as const;

/** Stores articles with ten proposed commitments each, in forty processes. */
async function fill(register: Register): Promise<void> {
  for (const made of makeArticles(WAITING / 10)) {
    const document = readDocument(made);
    const bytes = Buffer.from(made.text);
    const capture = {
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      url: null,
      headers: {},
      receivedAt: '2026-01-01T00:00:00Z',
    };
    const [saved] = await register.saveArticles([{ id: made.id, capture, ...document }]);
    const { versionId } = saved!;
    const { text } = document.reading;
    const processId = made.outlet;
    const quote = (at: number) => ({ versionId, start: at * 20, end: Math.min(text.length, at * 20 + 60) });
    const commitment = (at: number) => ({
      ...quote(at),
      id: `${made.id}-${at}`,
      processId,
      wording: text.slice(quote(at).start, quote(at).end).toWellFormed(),
      act: 'committed' as const,
      who: ['IRQ', 'USA'],
      to: [],
      area: [],
      body: null,
      programme: null,
      due: null,
      date: made.published,
      rule: 'en.commit.pledge',
    });
    await register.saveProposals({
      versionId,
      by: BY,
      process: { ...quote(0), id: processId, nameAr: null, nameEn: processId, parties: ['IRQ', 'USA'] },
      meetings: [],
      bodies: [],
      commitments: Array.from({ length: 10 }, (_, at) => commitment(at)),
      conditions: [],
      evidence: [],
    });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'mithaq-desk-'));
const register = await openRegister({ engine: 'sqlite', folder });
await fill(register);
const token = await register.people.makeFirstLink();
const made = await register.people.acceptLink(token, { login: 'bench', name: 'Bench', password: 'a long word for the bench alone' });
if (!made.ok) throw new Error(made.trouble);
const web = await serveWeb({ register, host: '127.0.0.1', port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_WORDS });
const context = await browser.newContext();
await context.addCookies([{ name: 'mithaq_session', value: await register.people.openSession(made.person.id, 'bench'), url: web.url }]);
const page = await context.newPage();
await page.goto(`${web.url}/ar/desk/next?kind=commitment`);
const waits = await page.evaluate(async (count) => {
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const was = document.querySelector('main');
    const started = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyA', key: 'a', bubbles: true }));
    while (document.querySelector('main') === was) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(done));
    times.push(performance.now() - started);
    await new Promise((done) => setTimeout(done, 20));
  }
  return times;
}, ACCEPTED);
const { total } = await register.desk.counts();
await browser.close();
await web.close();
await register.close();
rmSync(folder, { recursive: true, force: true });
tell([
  { what: `desk: accept to the next item shown, ${total + ACCEPTED} proposals waiting, p50`, value: show(percentile(waits, 0.5), 'ms') },
  { what: 'desk: the same, p95', value: show(percentile(waits, 0.95), 'ms') },
]);
