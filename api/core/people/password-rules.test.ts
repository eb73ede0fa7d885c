import { expect, test } from 'vitest';
import { passwordProblem } from '#api/core/people/password-rules.ts';

const tanaka = { name: 'たなかはなこたなかはなこ', email: 'tanaka.hanako@desk.example' };
const problem = (password: string): string | undefined => passwordProblem(password, tanaka)?.en;

test.each([
  'four words nobody guesses',
  'lowercaseisenough',
  'うみべの赤いじてんしゃと猫',
  '7 cats, 9 lives',
  'abcdefgh'.repeat(16),
])('"%s" may be a password: length counts, composition does not', (password) => {
  expect(problem(password)).toBeUndefined();
});

test('eleven characters are too few, also of a kind that takes several bytes', () => {
  expect(problem('elevenchars')).toContain('at least 12');
  expect(problem('うみべの赤いじてんしゃ')).toContain('at least 12');
  expect(problem('😀😺🐟🐠🐡🌊')).toContain('at least 12');
});

test('129 characters are too many', () => {
  expect(problem('abcdefg h'.repeat(15))).toContain('at most 128');
});

test.each([
  'password1234',
  'Password2026!',
  '!!passwordpassword!!',
  'ＰＡＳＳＷＯＲＤ１２３４',
  '1qaz2wsx3edc',
  'madoguchi2026',
  'administrator',
  '123456789012',
  '987654321098',
  'abcdefghijklm',
  'aaaaaaaaaaaaaaaa',
  'abababababab',
  'tanaka.hanako@desk.example',
  'tanaka.hanako1',
  'たなかはなこたなかはなこ',
])('"%s" is easy to guess', (password) => {
  expect(problem(password)).toContain('easy to guess');
});
