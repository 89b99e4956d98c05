import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OperatorError } from '../base/index.ts';
import { makeArticle, type TestEngine } from './fixture.case.ts';
import { openRegister, type Place } from './index.ts';

export function testOpening(tested: TestEngine): void {
  const makePlace = () => tested.makePlace();

  test('the built schema is the checked-in one', async () => {
    const place = await makePlace();
    await (await openRegister(place)).close();
    await expect(await tested.describeSchema(place)).toMatchFileSnapshot(`schema.${tested.engine}.txt`);
  });

  test('opened again, or twice at once, the register is what it was', async () => {
    const place = await makePlace();
    const [one, two] = await Promise.all([openRegister(place), openRegister(place)]);
    await one.saveArticles([makeArticle('a')]);
    await Promise.all([one.close(), two.close()]);
    const again = await openRegister(place);
    expect(await again.counts()).toMatchObject({ articles: 1 });
    await again.close();
  });

  test('a database of a newer version is left alone, with a sentence that says what to do', async () => {
    const place = await makePlace();
    await (await openRegister(place)).close();
    await tested.runSql(place, "INSERT INTO migrations (number, name, applied_at) VALUES (9999, 'later', '')");
    await expect(openRegister(place)).rejects.toThrow(OperatorError);
    await expect(openRegister(place)).rejects.toThrow(/newer version of Mithaq\. Update Mithaq/);
  });

  test('a place that cannot be used is named, with what to do', async () => {
    const made = await makePlace();
    for (const place of made.engine === 'sqlite' ? brokenFolders(made.folder) : BROKEN_SERVERS) {
      await expect(openRegister(place)).rejects.toThrow(OperatorError);
      await expect(openRegister(place)).rejects.toThrow(/Name a folder|Check MITHAQ_DATABASE/);
    }
  });
}

/** A folder below a file, one whose database is a folder, one whose database is no database. */
function brokenFolders(folder: string): Place[] {
  writeFileSync(join(folder, 'file'), 'a file');
  mkdirSync(join(folder, 'a', 'mithaq.sqlite'), { recursive: true });
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'mithaq.sqlite'), 'this is a letter to the editor, and no database at all. '.repeat(100));
  return ['file/below', 'a', 'b'].map((name) => ({ engine: 'sqlite', folder: join(folder, name) }));
}

const BROKEN_SERVERS: readonly Place[] = [
  { engine: 'postgres', url: 'postgres://mithaq@127.0.0.1:1/none' },
  { engine: 'postgres', url: 'no address at all' },
];
