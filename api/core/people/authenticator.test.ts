import { expect, test } from 'vitest';
import {
  authenticatorUri,
  base32,
  codeOfStep,
  newAuthenticatorSecret,
  stepOf,
  stepOfCode,
} from '#api/core/people/authenticator.ts';

const secret = '12345678901234567890';

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at second %i the code is the one of RFC 6238, appendix B', (second, code) => {
  expect(codeOfStep(secret, stepOf(Temporal.Instant.fromEpochMilliseconds(second * 1000)))).toBe(code);
});

test('a code is taken in its half minute, the one before and the one after', () => {
  const at = Temporal.Instant.from('2026-11-24T00:00:10Z');
  const now = stepOf(at);
  const taken = [-2, -1, 0, 1, 2].map((step) => stepOfCode(secret, codeOfStep(secret, now + step), at));
  expect(taken).toEqual([null, now - 1, now, now + 1, null]);
});

test('base32 is that of RFC 4648, without padding', () => {
  expect(['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(base32)).toEqual([
    '',
    'MY',
    'MZXQ',
    'MZXW6',
    'MZXW6YQ',
    'MZXW6YTB',
    'MZXW6YTBOI',
  ]);
});

test('a secret fills ten groups of four and is never the same', () => {
  const secrets = Array.from({ length: 100 }, newAuthenticatorSecret);
  expect(new Set(secrets).size).toBe(100);
  for (const made of secrets) expect(base32(made)).toMatch(/^[A-Z2-7]{40}$/);
});

test('the address names the office and the account as apps expect them', () => {
  expect(authenticatorUri('foobar', 'Help Desk', 'tanaka+desk@example.jp')).toBe(
    'otpauth://totp/Help%20Desk:tanaka%2Bdesk%40example.jp?secret=MZXW6YTBOI&issuer=Help%20Desk',
  );
});
