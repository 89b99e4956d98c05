import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { WORDS } from './words.ts';

const ARABIC_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const placesOf = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g) ?? [])].sort();

test('every counted phrase has the six forms of Arabic, and a number where a number is needed', () => {
  for (const [key, value] of Object.entries(WORDS.ar)) {
    if (typeof value === 'string' || Array.isArray(value)) continue;
    const forms = value as Record<string, string>;
    expect([key, Object.keys(forms)]).toEqual([key, ARABIC_FORMS]);
    for (const form of ['few', 'many', 'other'])
      expect([key, form, placesOf(forms[form] ?? '')]).toEqual([key, form, placesOf(forms.other ?? '')]);
  }
});

test('a phrase has the same places in both languages', () => {
  for (const [key, value] of Object.entries(WORDS.en)) {
    const other = WORDS.ar[key as keyof typeof en];
    if (typeof value === 'string') expect([key, placesOf(other as string)]).toEqual([key, placesOf(value)]);
  }
});

test('no word waits unused', () => {
  const folder = new URL('..', import.meta.url).pathname;
  const source = globSync('{pages,parts,say,people,desk,api,charts}/*.ts', { cwd: folder })
    .concat('site.ts')
    .map((path) => readFileSync(folder + path, 'utf8'))
    .join('\n');
  const made =
    /^(digits|theme|family|story|standing|state|when|quote|notFound|error|forbidden|unknownPerson|lesserRole|tooMany|role|trouble|kind|field|act|judge|reason|key|follow)[_TA-Z]/;
  expect(Object.keys(en).filter((key) => !made.test(key) && !new RegExp(`words\\.${key}\\b|'${key}'`).test(source))).toEqual([]);
});
