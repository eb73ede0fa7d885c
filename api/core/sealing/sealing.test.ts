import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open, SealBrokenError, seal, unwrap, wrap } from '#api/core/sealing/sealing.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const newKey = () => ({ id: randomUUID(), bytes: randomBytes(32) });
const satoCase = newKey();
const story = '𠮷野家の神﨑さん（60代）から、土下座を求められました。🙇';

test('every text opens as it was sealed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), fc.string(), (text, purpose) => {
      expect(open(satoCase, purpose, seal(satoCase, purpose, text))).toBe(text);
    }),
  );
});

test('the same text sealed twice looks different, and shows nothing of itself', () => {
  const [one, two] = [seal(satoCase, 'message', story), seal(satoCase, 'message', story)];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(Buffer.from('神﨑'))).toBe(false);
});

test('moved to another case or another purpose it does not open', () => {
  const sealed = seal(satoCase, 'message', story);
  expect(() => open(newKey(), 'message', sealed)).toThrow(SealBrokenError);
  expect(() => open({ ...satoCase, id: randomUUID() }, 'message', sealed)).toThrow(SealBrokenError);
  expect(() => open(satoCase, 'note', sealed)).toThrow(SealBrokenError);
});

test('with any bit flipped, or cut short, it does not open', () => {
  const sealed = seal(satoCase, 'message', 'はい');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => open(satoCase, 'message', changed)).toThrow(SealBrokenError);
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => open(satoCase, 'message', sealed.subarray(0, length))).toThrow(SealBrokenError);
});

test('a wrapped key opens under its own master key, for its own case only', () => {
  const [master] = testSecrets.masterKeys;
  const row = { id: satoCase.id, masterKeyId: master.id, wrapped: wrap(master, satoCase) };
  expect(unwrap(testSecrets, row)).toEqual(satoCase);
  expect(() => unwrap(testSecrets, { ...row, id: randomUUID() })).toThrow(SealBrokenError);
  expect(() => unwrap(testSecrets, { ...row, masterKeyId: 'm0' })).toThrow('needs the master key "m0"');
});
