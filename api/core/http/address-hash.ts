import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { type Secrets, subkey } from '#api/core/secrets.ts';

/**
 * What is kept in place of an address: a hash under a key of the office and of the day (UTC,
 * 'YYYY-MM-DD'). It cannot be turned back without the key, and two days of one address look unrelated.
 */
export function addressHash(secrets: Secrets, address: string, day: string): Buffer {
  return createHmac('sha256', subkey(secrets, 'address-hash'))
    .update(`${day}\n${networkOf(address)}`)
    .digest();
}

/** Whoever has one IPv6 address has 2^64 of them, so the first half stands for the caller. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return address;
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => '0');
  return `${[...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':')}::/64`;
}
