import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readToken, signToken } from '#api/core/http/signed-token.ts';
import { type KeyPurpose, subkey } from '#api/core/secrets.ts';
import { at } from '#tests/support/at.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const key = subkey(testSecrets, 'access-link');
const now = at('2026-11-24 (火) 09:00');
const expiresAt = at('2026-11-24 (火) 10:00');
const payload = z.object({ number: z.string() });
const token = signToken(key, { number: 'C-7K4M2P93H' }, { purpose: 'status-link', expiresAt });
const read = (text: string, options: Partial<{ key: Buffer; purpose: string; now: Temporal.Instant }> = {}) =>
  readToken(options.key ?? key, text, {
    purpose: options.purpose ?? 'status-link',
    now: options.now ?? now,
    payload,
  });

test('what was signed is read back until it expires, and not at that instant', () => {
  expect(read(token)).toEqual({ state: 'valid', payload: { number: 'C-7K4M2P93H' } });
  expect(read(token, { now: at('2026-11-24 (火) 09:59:59') }).state).toBe('valid');
  expect(read(token, { now: expiresAt }).state).toBe('expired');
});

test('a token of one purpose, of another key or of other content opens nothing', () => {
  expect(read(token, { purpose: 'address-change' }).state).toBe('invalid');
  const others: KeyPurpose[] = ['form-token', 'status-session', 'secret-code'];
  for (const other of others) expect(read(token, { key: subkey(testSecrets, other) }).state).toBe('invalid');
  const misread = readToken(key, token, {
    purpose: 'status-link',
    now,
    payload: z.object({ id: z.number() }),
  });
  expect(misread.state).toBe('invalid');
});

test('any changed, missing or added character makes it invalid', () => {
  const characters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= é'];
  const changed = [...token].flatMap((own, place) => [
    token.slice(0, place) + token.slice(place + 1),
    ...characters.flatMap((other) => [
      ...(other === own ? [] : [token.slice(0, place) + other + token.slice(place + 1)]),
      token.slice(0, place) + other + token.slice(place),
    ]),
  ]);
  expect(changed.filter((text) => text !== token && read(text).state !== 'invalid')).toEqual([]);
});

test('any payload comes back as it was, and any text at all is read without a crash', () => {
  const anything = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
  const values = fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.boolean(), fc.constant(null));
  const names = fc.string({ maxLength: 10 }).filter((name) => name !== '__proto__');
  fc.assert(
    fc.property(fc.dictionary(names, values, { maxKeys: 5, noNullPrototype: true }), (said) => {
      const text = signToken(key, said, { purpose: 'p', expiresAt });
      expect(readToken(key, text, { purpose: 'p', now, payload: anything })).toEqual({
        state: 'valid',
        payload: said,
      });
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => read(text).state === 'invalid'));
});

test('a token is small: a long one is neither made nor read', () => {
  const long = 'x'.repeat(5_000);
  expect(() => signToken(key, { long }, { purpose: 'p', expiresAt })).toThrow('too long');
  expect(read(`${long}.${long}`).state).toBe('invalid');
});
