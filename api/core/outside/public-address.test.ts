import { expect, test } from 'vitest';
import { isPublicAddress } from '#api/core/outside/public-address.ts';

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine by another number', '127.8.9.10'],
  ['this machine in IPv6', '::1'],
  ['no address at all', '0.0.0.0'],
  ['no address at all in IPv6', '::'],
  ['a private network', '10.0.0.1'],
  ['a private network', '172.16.0.1'],
  ['the end of a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a network shared by a carrier', '100.64.0.1'],
  ['the metadata of a cloud machine', '169.254.169.254'],
  ['the metadata of Alibaba', '100.100.100.200'],
  ['the metadata of Oracle', '192.0.0.192'],
  ['what Azure tells its machines', '168.63.129.16'],
  ['the metadata of Amazon in IPv6', 'fd00:ec2::254'],
  ['a unique local network', 'fc00::1'],
  ['the next machine', 'fe80::1'],
  ['multicast', '224.0.0.1'],
  ['multicast in IPv6', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['documentation', '203.0.113.7'],
  ['documentation in IPv6', '2001:db8::1'],
  ['this machine as IPv4 in IPv6', '::ffff:127.0.0.1'],
  ['this machine as IPv4 in IPv6, in hexadecimal', '::ffff:7f00:1'],
  ['a private network behind 6to4', '2002:0a00:0001::1'],
  ['a private network behind Teredo', '2001:0:0a00:1::1'],
  ['a private network behind NAT64', '64:ff9b::10.0.0.1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s is not public: %s', (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['1.1.1.1', '9.255.255.255', '172.32.0.1', '100.128.0.1', '192.167.255.255', '2606:4700::1111'])(
  'what lies in the internet is public: %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
