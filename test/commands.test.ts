// The commands as scripts call them: what goes in, what comes out, the exit code, and what a wrong call is told.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseLines, runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const jsonLines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

const STATEMENT = {
  id: 's1',
  published: '2024-09-28',
  title: 'بغداد وواشنطن تتفقان على إنهاء مهمة التحالف',
  text: 'اتفق العراق والولايات المتحدة في بغداد على إنهاء المهمة العسكرية للتحالف الدولي.\nوقال المتحدث إن الجانبين سيواصلان التشاور.',
};

const PARAGRAPH = 'اجتمع وزيرا داخلية العراق وإسبانيا في بغداد لبحث مكافحة الجريمة والمخدرات.';
/** Letters of windows-1256 by their bytes, as the platform's own decoder has them. */
const ARABIC_BYTES = new Map(
  Array.from({ length: 128 }, (_, at) => [new TextDecoder('windows-1256').decode(Uint8Array.of(at + 128)), at + 128]),
);

describe('a wrong call', () => {
  const calls: [string[], number, RegExp, string][] = [
    [['fly'], 2, /no command «fly».*--help/, 'an unknown command'],
    [['read', '--jason'], 2, /--jason.*mithaq read --help/, 'an unknown option'],
    [['read', '/no/such/file'], 1, /no file «\/no\/such\/file»/, 'a missing file'],
    [['read', tmpdir()], 1, /is a folder/, 'a folder for a file'],
    [['read', '--published', '2024-02-31'], 2, /YYYY-MM-DD/, 'a day that is none'],
    [['read', '--format', 'pdf'], 2, /auto, text, html/, 'an unknown format'],
    [['search'], 2, /what shall be searched/, 'a search for nothing'],
    [['search', 'x', '--limit', '0'], 2, /--limit/, 'no hits wanted'],
    [['serve', '--port', 'http'], 2, /--port/, 'a port that is no number'],
    [['read', 'http://127.0.0.1:9/'], 1, /could not be fetched/, 'a private address'],
    [['read', '--model', '-'], 2, /MITHAQ_MODEL_URL/, 'a model that is not configured'],
  ];
  test.each(calls)('%j', async (words, code, told) => {
    const run = await runProgram(words);
    expect(run.err).toMatch(told);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect([run.code, run.out]).toEqual([code, '']);
  });
});

test('every command explains itself', async () => {
  const { out, code } = await runProgram(['--help']);
  expect(code).toBe(0);
  const names = [...out.matchAll(/^ {2}mithaq (\S+)/gm)].map(([, name]) => name as string);
  expect(names).toEqual([
    'read',
    'relate',
    'feed',
    'add',
    'import',
    'source',
    'opml',
    'fetch',
    'search',
    'explain',
    'assist',
    'export',
    'check',
    'backup',
    'restore',
    'serve',
  ]);
  for (const name of names) expect((await runProgram([name, '--help'])).out).toMatch(new RegExp(`mithaq ${name} `));
});

describe('read', () => {
  test('one article from standard input, as JSON', async () => {
    const { out, code } = await runProgram(['read', '--json', '--published', '2024-09-28'], { input: STATEMENT.text });
    const { article, reading } = JSON.parse(out);
    expect(code).toBe(0);
    expect(article).toMatchObject({ language: 'ar', published: '2024-09-28' });
    expect(article.paragraphs).toHaveLength(2);
    expect(reading.text).toBe(STATEMENT.text);
    expect(reading.parties).toEqual(expect.arrayContaining(['IRQ', 'USA']));
  });

  test('for people: the text and what was undertaken', async () => {
    const { out } = await runProgram(['read', '-'], { input: STATEMENT.text });
    expect(out).toContain('الأطراف');
    expect(out).toContain('IRQ');
  });

  test('a file in windows-1256', async () => {
    const file = join(folder, 'page.html');
    const bytes = (text: string) => Buffer.from([...text].map((letter) => ARABIC_BYTES.get(letter) ?? letter.charCodeAt(0)));
    writeFileSync(file, bytes(`<meta charset=windows-1256><h1>لقاء في بغداد</h1><p>${PARAGRAPH}</p>`));
    const { out } = await runProgram(['read', file, '--json']);
    expect(JSON.parse(out).article).toMatchObject({ title: 'لقاء في بغداد', paragraphs: [PARAGRAPH] });
  });

  test('lines: in order, the broken ones told on their own line', async () => {
    const good = Array.from({ length: 100 }, (_, at) => ({ ...STATEMENT, id: `n${at}` }));
    const input = `${jsonLines(...good.slice(0, 50))}{"id":"cut","text":"\n[1]\n{"text":"x"}\n{"id":"none"}\n{"id":"wrong","text":5}\n\n${jsonLines(...good.slice(50))}`;
    const { out, code } = await runProgram(['read', '--jsonl'], { input });
    const answers = parseLines(out);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([
      ...good.slice(0, 50).map(({ id }) => id),
      'cut',
      null,
      null,
      'none',
      'wrong',
      ...good.slice(50).map(({ id }) => id),
    ]);
    expect(answers.filter(({ error }) => error).map(({ error }) => String(error).replace(/\(.*\)/, ''))).toEqual([
      'line 51: not valid JSON ',
      'line 52: not a JSON object',
      'line 53: no "id"',
      'line 54: neither "text" nor "html"',
      'line 55: "text" is no string',
    ]);
  });

  test.each(['', '\n\n'])('nothing in, nothing out: %j', async (input) => {
    expect(await runProgram(['read', '--jsonl'], { input })).toMatchObject({ code: 0, out: '' });
  });

  test('a reader that leaves early ends the program quietly', async () => {
    const input = jsonLines(...Array.from({ length: 2000 }, (_, at) => ({ ...STATEMENT, id: `n${at}` })));
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, input);
    const bin = new URL('../bin/mithaq.mjs', import.meta.url).pathname;
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" read --jsonl < "${file}" | head -n 1`], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout).id).toBe('n0');
  });

  test('odd text does no harm', async () => {
    const texts = [
      '\u0000',
      '\uD800',
      '\u202E\u2066اتفق',
      '«'.repeat(10_000),
      'ً'.repeat(10_000),
      ' ',
      'ا'.repeat(200_000),
      '😀'.repeat(1000),
    ];
    const { out } = await runProgram(['read', '--jsonl'], { input: jsonLines(...texts.map((text, at) => ({ id: String(at), text }))) });
    const answers = parseLines(out);
    expect(answers.map(({ error }) => error)).toEqual(texts.map(() => undefined));
  });
});

describe('the store', () => {
  const data = join(folder, 'data');
  test('import, again, search, check, export', async () => {
    const input = jsonLines(
      STATEMENT,
      { id: 'broken' },
      { id: 's2', published: '2024-09-30', title: 'طقس بغداد', text: 'يكون الطقس في بغداد صحوا.' },
    );
    const first = await runProgram(['import', '--jsonl', '--data', data], { input });
    expect([first.code, first.err]).toEqual([1, expect.stringContaining('2 added, 0 new versions, 0 known already, 1 refused')]);
    const again = await runProgram(['import', '--jsonl', '--data', data], { input: jsonLines(STATEMENT) });
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('0 added, 0 new versions, 1 known already')]);
    const found = await runProgram(['search', '--jsonl', '--data', data], {
      input: jsonLines({ id: 'q', query: 'مهمه التحالف', limit: 5 }, { id: 'r', query: 7 }),
    });
    expect(parseLines(found.out)).toEqual([
      { id: 'q', hits: ['s1'] },
      { id: 'r', error: 'line 2: "query" is a string and "limit" a number from 1' },
    ]);
    expect((await runProgram(['search', 'التحالف', '--data', data])).out).toContain(STATEMENT.title);
    expect(await runProgram(['check', '--data', data])).toMatchObject({ code: 0, out: expect.stringContaining('all is well') });
    const csv = await runProgram(['export', '--format', 'csv', '--data', data]);
    expect(csv.out.split('\n')[0]).toMatch(/^process,/);
    expect(csv.out).toContain('إنهاء المهمة العسكرية');
  });

  test('MITHAQ_DATA names the folder too', async () => {
    expect((await runProgram(['check'], { env: { MITHAQ_DATA: data } })).out).toMatch(/^2 articles/);
  });
  test('is copied, taken back elsewhere, and never written over', async () => {
    const [copy, other] = [join(folder, 'copy'), join(folder, 'other')];
    expect(await runProgram(['backup', copy, '--data', data])).toMatchObject({ code: 0, out: expect.stringMatching(/^2 articles/) });
    expect(await runProgram(['restore', copy, '--data', other])).toMatchObject({ code: 0, out: expect.stringMatching(/^2 articles/) });
    expect((await runProgram(['check', '--data', other])).out).toMatch(/^2 articles/);
    const again = await runProgram(['restore', copy, '--data', other]);
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining('holds a register already') });
    expect(await runProgram(['backup'])).toMatchObject({ code: 2, err: expect.stringContaining('mithaq backup DIR') });
  });

  test('a folder that cannot be made is told', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const run = await runProgram(['check', '--data', join(file, 'data')]);
    expect([run.code, run.err.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('sources', () => {
  const env = { MITHAQ_DATA: join(folder, 'sources') };

  test('a folder is followed, fetched, listed, paused and removed', async () => {
    const inbox = join(folder, 'inbox');
    mkdirSync(inbox);
    writeFileSync(join(inbox, 'a.txt'), STATEMENT.text);
    utimesSync(join(inbox, 'a.txt'), 1_700_000_000, 1_700_000_000);
    expect(await runProgram(['source', 'add', inbox], { env })).toMatchObject({ code: 0, out: expect.stringMatching(/^followed: folder/) });
    expect((await runProgram(['fetch'], { env })).out).toMatch(/1 sources asked, 0 in trouble; 1 articles stored/);
    expect(parseLines((await runProgram(['source', 'list', '--json'], { env })).out)).toMatchObject([{ kind: 'folder', stored: 1 }]);
    expect((await runProgram(['source', 'pause', inbox], { env })).code).toBe(0);
    expect((await runProgram(['source', 'remove', inbox], { env })).code).toBe(0);
    expect((await runProgram(['source', 'list'], { env })).out).toMatch(/No source is followed yet/);
    expect(await runProgram(['source', 'pause', inbox], { env })).toMatchObject({ code: 1, err: expect.stringMatching(/is not followed/) });
  });

  test('a reading list goes in and comes out', async () => {
    const input =
      '<opml version="2.0"><body><outline text="News"><outline text="One" xmlUrl="https://one.example/feed"/></outline></body></opml>';
    expect((await runProgram(['opml', 'in', '-'], { env, input })).out).toMatch(/^1 feeds followed, 0/);
    expect((await runProgram(['opml', 'in', '-'], { env, input })).out).toMatch(/^0 feeds followed, 1/);
    expect((await runProgram(['opml', 'out'], { env })).out).toMatch(
      /<outline text="News">\s*<outline type="rss" text="One" xmlUrl="https:\/\/one\.example\/feed"/,
    );
    expect((await runProgram(['opml', 'in', '-'], { env, input: 'no list' })).err).toMatch(/no OPML list/);
  });
});
