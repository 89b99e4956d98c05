import { expect, test } from 'vitest';
import { modelFrom } from './settings.ts';

const URL_ = 'http://127.0.0.1:11434/v1/';

test('off by default; on where address and name are given', () => {
  expect(modelFrom({})).toBeNull();
  expect(modelFrom({ MITHAQ_MODEL_URL: URL_, MITHAQ_MODEL: 'qwen3' })).toEqual({
    url: 'http://127.0.0.1:11434/v1',
    name: 'qwen3',
    key: null,
    seconds: 120,
  });
});

test.each([
  [{ MITHAQ_MODEL: 'qwen3' }, 'wants both'],
  [{ MITHAQ_MODEL_URL: URL_ }, 'wants both'],
  [{ MITHAQ_MODEL_URL: 'file:///etc/passwd', MITHAQ_MODEL: 'x' }, 'no web address'],
  [{ MITHAQ_MODEL_URL: URL_, MITHAQ_MODEL: 'x', MITHAQ_MODEL_SECONDS: 'soon' }, 'number from 1'],
])('settings that cannot be meant are told: %j', (env, reason) => {
  expect(() => modelFrom(env)).toThrow(reason);
});
