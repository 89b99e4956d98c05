// A real server on loopback that speaks the OpenAI chat protocol, well and badly.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../reading/index.ts';
import { readDocument } from '../document.ts';
import { readWithModel } from './read-with-model.ts';
import type { ModelSettings } from './settings.ts';

const AGREED = 'اتفق العراق والولايات المتحدة على تشكيل لجنة عسكرية عليا.';
const PRAISED = 'وأشاد الوزير بكرم الضيافة.';
const { article, reading } = readDocument({ text: `${AGREED}\n${PRAISED}`, published: '2023-08-08' });

/** What a careful model says of the first sentence. */
const RIGHT = {
  sentence: 0,
  quote: 'اتفق العراق والولايات المتحدة على تشكيل لجنة عسكرية عليا',
  act: 'committed',
  when: 'done',
  negated: false,
  who: ['IRQ', 'USA'],
  to: [],
  speaker: null,
  what: 'تشكيل لجنة عسكرية عليا',
  area: ['security.policy_dialogue'],
  body: 'لجنة عسكرية عليا',
  programme: null,
  conditions: [],
  due: null,
  place: null,
};

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener, settings: Partial<ModelSettings> = {}): Promise<ModelSettings> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return { url, name: 'small-1', key: 'secret', seconds: 5, ...settings };
}

const completion = (content: string) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const says =
  (...statements: unknown[]): RequestListener =>
  (_request, response) =>
    response.end(completion(JSON.stringify({ statements })));
const ask = (settings: ModelSettings) => readWithModel(settings, reading, article.published);

test('a right answer becomes statements that stand at their words and bear the name of the model', async () => {
  const answer = await ask(await serve(says(RIGHT)));
  expect(answer).toMatchObject({ ok: true, value: { model: 'small-1', dropped: {} } });
  const statement = answer.ok ? answer.value.statements[0] : undefined;
  expect(statement).toMatchObject({ start: 0, act: 'committed', who: ['IRQ', 'USA'], plover: 'AGREE', rule: 'model:small-1' });
  expect(reading.text.slice(statement?.what?.start, statement?.what?.end)).toBe(RIGHT.what);
});

test('the question holds the code-book, the numbered sentences, the schema and the key, and goes to the protocol’s path', async () => {
  let asked = { path: '', key: '', body: '' };
  const settings = await serve(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    asked = { path: request.url ?? '', key: request.headers.authorization ?? '', body };
    response.end(completion('{"statements":[]}'));
  });
  expect(await ask(settings)).toEqual({ ok: true, value: { model: 'small-1', statements: [], dropped: {} } });
  expect(asked).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer secret' });
  const { model, messages, response_format } = JSON.parse(asked.body);
  expect(model).toBe('small-1');
  expect(messages[1].content).toContain(`[0] ${AGREED}`);
  expect(messages[0].content).toContain('reaffirmed');
  expect(response_format.json_schema.schema.properties.statements.type).toBe('array');
});

test.each([
  ['a letter is another', { quote: RIGHT.quote.replace('عليا', 'علياء') }, 'quotation not in the sentence'],
  ['a quotation of another sentence', { sentence: 1 }, 'quotation not in the sentence'],
  ['a sentence that is not there', { sentence: 99 }, 'no such sentence'],
  ['a body that the text does not name', { body: 'مجلس الأمن' }, 'words of a field not in the text'],
  ['a place that the text does not name', { place: 'باريس' }, 'words of a field not in the text'],
  ['a party that is neither code nor in the text', { who: ['فرنسا'] }, 'no party'],
  ['an act that the code-book does not have', { act: 'promised' }, 'not in the schema'],
  ['an empty quotation', { quote: ' ' }, 'quotation not in the sentence'],
])('a lie is dropped and counted, the rest is kept: %s', async (_what, lie, why) => {
  const answer = await ask(await serve(says({ ...RIGHT, ...lie }, RIGHT)));
  expect(answer).toMatchObject({ ok: true, value: { dropped: { [why]: 1 } } });
  expect(answer.ok && answer.value.statements.length).toBe(1);
});

test('JSON in a code fence with talk around it is understood', async () => {
  const content = `Sure!\n\`\`\`json\n${JSON.stringify({ statements: [RIGHT] })}\n\`\`\`\nDone.`;
  const answer = await ask(await serve((_request, response) => response.end(completion(content))));
  expect(answer.ok && answer.value.statements.length).toBe(1);
});

test.each<[string, RequestListener, string]>([
  ['talk', (_q, r) => r.end(completion('I cannot help.')), 'something else than the JSON'],
  ['half an answer', (_q, r) => r.end(completion('{"statements":[{"sent')), 'something else than the JSON'],
  ['broken JSON', (_q, r) => r.end('{"choices":'), 'sent broken JSON'],
  ['another protocol', (_q, r) => r.end('{"hello":1}'), 'does not speak'],
  ['a refusal', (_q, r) => r.writeHead(401).end(), 'answered 401'],
  [
    'a redirect, which would carry the key elsewhere',
    (_q, r) => r.writeHead(302, { location: 'http://example.org/' }).end(),
    'cannot be reached',
  ],
  ['a cut line', (_q, r) => r.writeHead(200, { 'content-length': '999' }).write('{', () => r.destroy()), 'cannot be reached'],
  ['an answer without end', (_q, r) => void r.write(`{"choices":"${'x'.repeat(2_000_000)}`), 'longer than'],
])('a bad server is told in plain words: %s', async (_what, listener, reason) => {
  expect(await ask(await serve(listener))).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});

test('a server that never answers is left when its time is over', async () => {
  const answer = await ask(await serve(() => {}, { seconds: 0.2 }));
  expect(answer).toEqual({ ok: false, reason: 'the model gave no answer within 0.2 seconds' });
});

test('a busy server is asked again; one that knows no schema is asked without it', async () => {
  const seen: boolean[] = [];
  const settings = await serve(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    seen.push('response_format' in JSON.parse(body));
    const status = [429, 400, 200][seen.length - 1] ?? 500;
    response.writeHead(status).end(status === 200 ? completion('{"statements":[]}') : '');
  });
  expect((await ask(settings)).ok).toBe(true);
  expect(seen).toEqual([true, true, false]);
});

test('no server at all is told', async () => {
  const settings = { url: 'http://127.0.0.1:9/v1', name: 'none', key: null, seconds: 3 };
  expect(await ask(settings)).toMatchObject({ ok: false, reason: expect.stringContaining('cannot be reached') });
});

test('a long article is asked about in parts, and every sentence keeps its number', async () => {
  const parts: string[] = [];
  const settings = await serve(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    parts.push(JSON.parse(body).messages[1].content);
    response.end(completion('{"statements":[]}'));
  });
  const long = readArticle({ ...article, paragraphs: Array(300).fill(AGREED) });
  expect((await readWithModel(settings, long, null)).ok).toBe(true);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap((part) => [...part.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number)))).toEqual(
    long.sentences.map((_, number) => number),
  );
});
