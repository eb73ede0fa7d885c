import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  publicKeyOf,
  type ReceiptFacts,
  signReceipt,
  verifyReceipt,
} from '#api/core/receipts/signed-receipt.ts';
import type { NamedKey, Secrets } from '#api/core/secrets.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const facts: ReceiptFacts = {
  receiptNumber: 'C-7K4M2P93H',
  receivedAt: at('2026-11-24 (火) 22:41'),
  timeZone: 'Asia/Tokyo',
  contentHash: createHash('sha256').update('土下座を求められました。').digest(),
  contentSalt: Buffer.alloc(16, 7),
  promises: [{ kind: 'answer', earliestOn: '2026-11-25', dueOn: '2026-11-27' }],
  office: { ja: 'カスタマーハラスメント相談窓口', en: 'Customer Harassment Help Desk' },
  baseUrl: 'https://madoguchi.example',
};
const [s1] = testSecrets.signingKeys;
const s2: NamedKey = { id: 's2', bytes: createHash('sha256').update('test/s2').digest() };
const rotated: Secrets = { ...testSecrets, signingKeys: [s2, s1] };
const publicKeys = new Map([s1, s2].map((key) => [key.id, publicKeyOf(key)]));
const { text, token, receipt } = signReceipt(testSecrets, facts);
const isGenuine = (given: string): boolean => verifyReceipt(publicKeys, given).genuine;

test('the public key is the one that RFC 8032 names for its first test seed', () => {
  const bytes = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
  expect(publicKeyOf({ id: 'rfc', bytes }).toString('hex')).toBe(
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  );
});

test('a receipt is a text that people can read', () => {
  for (const line of [
    '窓口 / Desk: カスタマーハラスメント相談窓口 / Customer Harassment Help Desk',
    '受付番号 / Receipt number: C-7K4M2P93H',
    '受付日時 / Received: 2026-11-24 (火 Tue) 22:41:00 (+09:00)',
    '回答の約束 / Answer promised: 2026-11-25 (水 Wed) ～ 2026-11-27 (金 Fri)',
    'https://madoguchi.example/ja/receipt/verify',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
});

test('the file, its block and its token are genuine; the same facts make the same receipt', () => {
  const block = text.slice(text.indexOf('-----BEGIN'));
  for (const given of [text, block, token])
    expect(verifyReceipt(publicKeys, given)).toEqual({ genuine: true, receipt });
  expect(signReceipt(testSecrets, facts).text).toBe(text);
});

test('the way a file travels does not matter: line ends, a byte order mark, space around it', () => {
  expect(isGenuine(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(true);
  expect(isGenuine(`\n\n  ${text}\n\n`)).toBe(true);
});

test('one changed character anywhere in the file makes it false', () => {
  const characters = [...text.trim()];
  const changed = characters.flatMap((own, place) =>
    ['x', '日']
      .filter((other) => other !== own)
      .map((other) => [...characters.slice(0, place), other, ...characters.slice(place + 1)].join('')),
  );
  expect(changed.filter((given) => given.trim() !== text.trim() && isGenuine(given))).toEqual([]);
});

test('one changed byte anywhere in the token makes it false', () => {
  const bytes = Buffer.from(token);
  const changed = [...bytes].map((byte, place) => {
    const copy = Buffer.from(bytes);
    copy[place] = byte ^ (1 << (place % 8));
    return copy.toString('latin1');
  });
  expect(changed.filter(isGenuine)).toEqual([]);
});

test('after the key was rotated, old and new receipts are genuine, each by its own public key', () => {
  const later = signReceipt(rotated, facts);
  expect(later.receipt.keyId).toBe('s2');
  expect(isGenuine(later.text)).toBe(true);
  expect(isGenuine(text)).toBe(true);
  expect(verifyReceipt(new Map([['s2', publicKeyOf(s2)]]), text)).toMatchObject({
    genuine: false,
    because: { en: expect.stringContaining('never used') },
  });
  expect(verifyReceipt(new Map([['s1', publicKeyOf(s2)]]), text)).toMatchObject({
    because: { en: expect.stringContaining('was changed') },
  });
});

test('a genuine block under another text is not taken for that text', () => {
  const forged = text.replace('2026-11-27 (金 Fri)', '2026-11-25 (水 Wed)');
  expect(verifyReceipt(publicKeys, forged)).toMatchObject({
    genuine: false,
    because: { ja: expect.stringContaining('信用しないでください') },
  });
});

test('anything else is no receipt, and no crash', () => {
  for (const given of ['', '.', 'a.b', '-----BEGIN MADOGUCHI RECEIPT-----', '💥'.repeat(20_000)])
    expect(verifyReceipt(publicKeys, given)).toMatchObject({
      genuine: false,
      because: { en: expect.stringContaining('could not be read') },
    });
});
