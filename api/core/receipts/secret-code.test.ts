import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeGroups } from '#api/core/receipts/receipt-number.ts';
import { compareCode, hashSecretCode, sameHash, secretCodeFor } from '#api/core/receipts/secret-code.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const hash = Buffer.alloc(32, 1);
const code = secretCodeFor(testSecrets, 'key-1', hash);

test('the same submission has the same code, any other submission another', () => {
  expect(code).toMatch(/^[23456789CDFHJKMPQRTVWXY]{16}$/);
  expect(secretCodeFor(testSecrets, 'key-1', hash)).toBe(code);
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (key, other) => {
      expect(secretCodeFor(testSecrets, `${key}?`, hash)).not.toBe(code);
      expect(secretCodeFor(testSecrets, 'key-1', other)).not.toBe(code);
    }),
  );
});

test('another office derives another code', () => {
  const elsewhere = { ...testSecrets, secretKey: Buffer.alloc(32, 9) };
  expect(secretCodeFor(elsewhere, 'key-1', hash)).not.toBe(code);
  expect(sameHash(hashSecretCode(elsewhere, code), hashSecretCode(testSecrets, code))).toBe(false);
});

test('the code opens however it is typed', () => {
  const stored = hashSecretCode(testSecrets, code);
  const full = [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
  for (const typed of [code, code.toLowerCase(), codeGroups(code).join(' ー '), full, ` ${code}\n`])
    expect(compareCode(testSecrets, typed, stored), typed).toBe(true);
});

test('one wrong character does not open, nor does anything open a number that nobody has', () => {
  const stored = hashSecretCode(testSecrets, code);
  for (let at = 0; at < code.length; at += 1) {
    const other = code[at] === '2' ? '3' : '2';
    expect(compareCode(testSecrets, code.slice(0, at) + other + code.slice(at + 1), stored)).toBe(false);
  }
  expect(compareCode(testSecrets, '', stored)).toBe(false);
  expect(compareCode(testSecrets, code, null)).toBe(false);
});

test('a hash of another length is different, not an error', () => {
  expect(sameHash(Buffer.alloc(32), Buffer.alloc(31))).toBe(false);
});

test('the hash of a code is not the code, and is shown nowhere in it', () => {
  const hash = hashSecretCode(testSecrets, code);
  expect(hash).toHaveLength(32);
  expect(hash.toString('latin1')).not.toContain(code);
});
