import { expect, test } from 'vitest';
import { describeError } from '#api/core/log.ts';

test('what a person wrote never reaches the log through an error', () => {
  const error = new TypeError('cannot read 田中さんの電話 090-0000-0000\n    at the office (hidden)');
  const told = JSON.stringify(describeError(error));
  expect(told).toContain('TypeError');
  expect(told).toContain('log.test.ts');
  expect(told).not.toContain('田中');
  expect(told).not.toContain('hidden');
});

test('the code of a database error is told, anything else thrown only by its kind', () => {
  expect(describeError(Object.assign(new Error('secret'), { code: '23505' })).code).toBe('23505');
  expect(describeError(Object.assign(new Error('x'), { code: 'taro@example.jp' })).code).toBeUndefined();
  expect(describeError('taro@example.jp')).toEqual({ name: 'string', frames: [] });
});
