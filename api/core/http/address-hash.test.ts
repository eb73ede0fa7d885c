import { expect, test } from 'vitest';
import { addressHash, networkOf } from '#api/core/http/address-hash.ts';
import { testSecrets } from '#tests/support/secrets.ts';

const hashOf = (address: string, day = '2026-11-24') =>
  addressHash(testSecrets, address, day).toString('hex');

test('one address is known again on the same day and not on the next', () => {
  expect(hashOf('192.0.2.1')).toBe(hashOf('192.0.2.1'));
  expect(hashOf('192.0.2.1')).not.toBe(hashOf('192.0.2.2'));
  expect(hashOf('192.0.2.1')).not.toBe(hashOf('192.0.2.1', '2026-11-25'));
});

test('another office hashes otherwise', () => {
  const elsewhere = { ...testSecrets, secretKey: Buffer.alloc(32, 9) };
  expect(addressHash(elsewhere, '192.0.2.1', '2026-11-24').toString('hex')).not.toBe(hashOf('192.0.2.1'));
});

test.each([
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['192.0.2.1', '192.0.2.1'],
  ['', ''],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
