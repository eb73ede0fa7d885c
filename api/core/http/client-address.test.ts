import { expect, test } from 'vitest';
import { proxyList } from '#api/core/config.ts';
import { clientAddress } from '#api/core/http/client-address.ts';

const nobody = proxyList([]);
const proxies = proxyList(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32']);

test('without a trusted proxy, what the caller writes about itself is not believed', () => {
  expect(clientAddress('203.0.113.9', '198.51.100.1', nobody)).toBe('203.0.113.9');
});

test('behind a trusted proxy, the address the proxy saw is the caller', () => {
  expect(clientAddress('127.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1');
});

test('an address made up by the caller stands left of the one the proxy saw and is not believed', () => {
  expect(clientAddress('10.0.0.2', '192.0.2.66, 198.51.100.1, 10.0.0.1', proxies)).toBe('198.51.100.1');
});

test('a header that is missing or no address leaves the address of the connection', () => {
  expect(clientAddress('127.0.0.1', undefined, proxies)).toBe('127.0.0.1');
  expect(clientAddress('127.0.0.1', 'unknown', proxies)).toBe('127.0.0.1');
});

test('IPv4 on a dual-stack socket is the same caller as plain IPv4, and IPv6 networks are understood', () => {
  expect(clientAddress('::ffff:127.0.0.1', '::ffff:198.51.100.1', proxies)).toBe('198.51.100.1');
  expect(clientAddress('2001:db8::1', '2001:4860::8', proxies)).toBe('2001:4860::8');
});
