import { expect, test } from 'vitest';
import { newBackupCodes, readAuthenticatorCode, readBackupCode } from '#api/core/people/second-factor.ts';

test('a code is read as people type it', () => {
  expect(['123456', ' 123 456 ', '１２３４５６', '123-456'].map(readAuthenticatorCode)).toEqual(
    Array(4).fill('123456'),
  );
  expect(['12345', '1234567', 'abcdef', ''].map(readAuthenticatorCode)).toEqual([null, null, null, null]);
});

test('a backup code is read from paper, whatever stands between its halves', () => {
  for (const code of newBackupCodes()) {
    expect(code).toMatch(/^[2-9CDFHJKMPQRTVWXY]{4}-[2-9CDFHJKMPQRTVWXY]{4}$/);
    const typed = [code, code.toLowerCase(), code.replace('-', ''), code.replace('-', ' ー ')];
    expect(typed.map(readBackupCode)).toEqual(typed.map(() => code));
  }
  expect(readBackupCode('7K4M-2P9')).toBeNull();
});
