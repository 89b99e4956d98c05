import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { splitLines } from './lines.ts';
import { importLines, openKnownRegister, openRegisterAt } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'mithaq-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = [
  'اتفق العراق وإسبانيا في بغداد على تشكيل لجنة أمنية مشتركة لمتابعة تبادل المعلومات عن شبكات الاتجار بالبشر.',
  'وقال وزير الداخلية العراقي إن اللجنة ستجتمع مرتين كل عام، مرة في بغداد ومرة في مدريد، وإن أول اجتماعاتها سيعقد بعد شهرين.',
  'وأوضح أن الجانب الإسباني سيرسل فرقا من الخبراء لتدريب الضباط العراقيين على كشف الوثائق المزورة في المطارات والمنافذ.',
].join('\n');
async function* lines(...articles: object[]) {
  for (const article of articles) yield Buffer.from(`${JSON.stringify(article)}\n`);
}
const carried = ['z1', 'z2', 'z3'].map((id) => ({ id, text: TEXT, published: '2025-05-14', outlet: `Outlet ${id}` }));

test('copies that arrive in one run are one witness: the first is the original, and it alone speaks', async () => {
  const register = await openRegisterAt(join(folder, 'copies'));
  await importLines(register, splitLines(lines(...carried)));
  const copies = await Promise.all(carried.map(async ({ id }) => (await register.article(id))?.copyOf));
  expect(copies).toEqual([null, 'z1', 'z1']);
  const commitments = await register.commitmentsOf('esp-irq');
  expect(commitments.length).toBeGreaterThan(0);
  expect(commitments[0]?.support).toEqual({ carriers: 3, origins: 1 });
  expect(await register.check()).toEqual([]);
  await register.close();
});

test('an article without a word is refused, the others are stored', async () => {
  const register = await openRegisterAt(join(folder, 'empty'));
  const refused: string[] = [];
  const tally = await importLines(register, splitLines(lines({ id: 'none', html: '<p>' }, ...carried.slice(0, 1))), {
    onRefused: ({ error }) => refused.push(error),
  });
  expect([tally, refused]).toEqual([{ added: 1, versions: 0, known: 0, refused: 1 }, [expect.stringMatching(/no text/)]]);
  await register.close();
});

test('a date of publication that is none is told, not dropped', async () => {
  const register = await openRegisterAt(join(folder, 'undated'));
  const refused: string[] = [];
  const tally = await importLines(register, splitLines(lines({ ...carried[0], published: 'next Thursday' }, carried[1]!)), {
    onRefused: ({ error }) => refused.push(error),
  });
  expect([tally, refused]).toEqual([
    { added: 1, versions: 0, known: 0, refused: 1 },
    [expect.stringMatching(/"published" is no date: «next Thursday»/)],
  ]);
  await register.close();
});

test('who only looks makes no register', async () => {
  await expect(openKnownRegister(join(folder, 'mistyped'))).rejects.toThrow(/there is no register in/);
});
