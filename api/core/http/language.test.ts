import { expect, test } from 'vitest';
import { negotiateLanguage } from '#api/core/http/language.ts';

test('the language in the address wins over the browser', () => {
  expect(negotiateLanguage('en', 'ja')).toBe('en');
  expect(negotiateLanguage('ja', 'en')).toBe('ja');
});

test('without one, the best of what the browser accepts is taken', () => {
  expect(negotiateLanguage(undefined, 'en-GB,en;q=0.9,ja;q=0.8')).toBe('en');
  expect(negotiateLanguage(undefined, 'fr;q=1,ja-JP;q=0.5,en;q=0.4')).toBe('ja');
  expect(negotiateLanguage('fr', 'EN')).toBe('en');
});

test('Japanese is spoken when nothing fits, when it is refused and when it is nonsense', () => {
  expect(negotiateLanguage(undefined, undefined)).toBe('ja');
  expect(negotiateLanguage('', 'fr-FR, *;q=0.1')).toBe('ja');
  expect(negotiateLanguage(undefined, 'en;q=0')).toBe('ja');
  expect(negotiateLanguage(undefined, 'en;q=many')).toBe('ja');
});
