import { forStaff, type Sentence } from '#api/core/language.ts';
import { longestPassword, shortestPassword } from '#api/core/people/contract.ts';

/**
 * Passwords of twelve characters and more that every list of guesses begins with, without the digits and
 * signs at their ends.
 */
const commonBeginnings = [
  'password',
  'passwordpassword',
  'passw0rd',
  'p@ssword',
  'p@ssw0rd',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjkl',
  'qazwsxedc',
  'qazwsxedcrfv',
  '1qaz2wsx3edc',
  '1q2w3e4r5t6y',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijkl',
  'abcdefghijklmnop',
  'iloveyou',
  'iloveyouiloveyou',
  'letmein',
  'letmeinletmein',
  'welcome',
  'administrator',
  'admin',
  'adminadminadmin',
  'changeme',
  'changemechangeme',
  'trustno',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'doraemon',
  'sakura',
  'sakurasakura',
  'arigatou',
  'konnichiwa',
  'nihonnihon',
  'tokyo',
  'madoguchi',
  'madoguchimadoguchi',
  'soudan',
  'soudanmadoguchi',
  'correcthorsebatterystaple',
] as const;

const common: ReadonlySet<string> = new Set(commonBeginnings);

/**
 * Why this may not be a password, or null. Length and not being known count, composition does not (NIST SP
 * 800-63B, 3.1.1.2): nobody is made to put a sign into it.
 */
export function passwordProblem(password: string, person: { email: string; name: string }): Sentence | null {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < shortestPassword) return tooShort;
  if (password.length > longestPassword) return tooLong;
  const plain = characters.join('').toLowerCase();
  const letters = plain.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (new Set(characters).size < 5 || isRun(characters)) return tooCommon;
  if (common.has(plain) || common.has(letters)) return tooCommon;
  const own = [person.email.toLowerCase(), person.email.toLowerCase().split('@')[0] ?? '', person.name];
  return own.some((word) => word.length > 0 && (plain === word || letters === word)) ? tooCommon : null;
}

/** `123456789012`, `abcdefghijkl`, and the same backwards: each character is the next one, 9 goes on to 0. */
function isRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const differences = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].every((by) => differences.some((d) => d !== by && d !== -9 * by)) === false;
}

const tooShort = forStaff({
  ja: `パスワードは${shortestPassword}文字以上にしてください。`,
  en: `Please choose a password of at least ${shortestPassword} characters.`,
});
const tooLong = forStaff({
  ja: `パスワードは${longestPassword}文字以内にしてください。`,
  en: `Please choose a password of at most ${longestPassword} characters.`,
});
const tooCommon = forStaff({
  ja: '推測されやすいパスワードです。別のものにしてください。たとえば、関係のない言葉を四つ並べる方法があります。',
  en: 'This password is easy to guess. Please choose another, for example four words that have nothing to do with each other.',
});
