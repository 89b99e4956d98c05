import { afterAll, beforeAll, expect, test } from 'vitest';
import { MACHINE, makeArticle, PERSON, type TestEngine } from './fixture.case.ts';
import { openRegister, type Register } from './index.ts';

/** Articles with the text they copy and their story: two stories of two texts each. */
const TOLD: readonly (readonly [id: string, copyOf: string | null, story: string])[] = [
  ['a1', null, 'a1'],
  ['a2', null, 'a1'],
  ['a2-copy', 'a2', 'a1'],
  ['b1', null, 'b1'],
  ['b2', null, 'b1'],
];

export function testStories({ makePlace }: TestEngine): void {
  let register: Register;
  const relate = () =>
    register.saveRelations(TOLD.map(([id, copyOf, story]) => ({ id, copyOf, story, similar: [], keywords: [], origin: null })));
  const told = async (story: string) => (await register.storyArticles(story)).map(({ id }) => id).sort();

  beforeAll(async () => {
    register = await openRegister(await makePlace());
    await register.saveArticles(TOLD.map(([id]) => makeArticle(id, { title: id })));
    await relate();
  });
  afterAll(() => register.close());

  test('a text is split off with its copies, stays so when related again, and is put back', async () => {
    expect(await register.stories.split('a2-copy', PERSON, 'another day')).toBe('done');
    await relate();
    expect([await told('a1'), await told('a2')]).toEqual([['a1'], ['a2', 'a2-copy']]);
    const [act] = await register.stories.acts('a2');
    expect(act).toMatchObject({ act: 'split', by: PERSON.name, reason: 'another day', undone: false });
    expect(await register.stories.undo(act!.id, PERSON, 'one day after all')).toBe('done');
    expect(await told('a1')).toEqual(['a1', 'a2', 'a2-copy']);
    expect((await register.stories.acts('a1')).map((each) => [each.act, each.undone])).toEqual([
      ['undo', false],
      ['split', true],
    ]);
    expect(await register.stories.undo(act!.id, PERSON, '')).toBe('nothing_to_do');
  });

  test('where the text leaves whose id the story bears, the others leave instead', async () => {
    expect(await register.stories.split('b1', PERSON, '')).toBe('done');
    expect([await told('b1'), await told('b2')]).toEqual([['b1'], ['b2']]);
  });

  test('a joined story is told under the other; an act whose articles moved since is not taken back', async () => {
    expect(await register.stories.join('b2', 'a1', PERSON, 'one event')).toBe('done');
    expect([await told('a1'), await told('b2')]).toEqual([['a1', 'a2', 'a2-copy', 'b2'], []]);
    const split = (await register.stories.acts('b1'))[0]!;
    expect(await register.stories.undo(split.id, PERSON, '')).toBe('moved_since');
  });

  test('what makes no sense changes nothing; a machine puts nothing right', async () => {
    expect(await register.stories.join('a1', 'a1', PERSON, '')).toBe('nothing_to_do');
    expect(await register.stories.join('none', 'a1', PERSON, '')).toBe('unknown');
    expect(await register.stories.split('none', PERSON, '')).toBe('unknown');
    expect(await register.stories.split('b1', PERSON, '')).toBe('nothing_to_do');
    expect(await register.stories.undo('none', PERSON, '')).toBe('unknown');
    await expect(register.stories.split('a2', MACHINE, '')).rejects.toThrow('Only a person');
  });
}
