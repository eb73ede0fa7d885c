import { type BlockList, isIP } from 'node:net';

/**
 * The address a request comes from. `X-Forwarded-For` can be written by anybody, so it is read only when
 * the connection comes from a trusted proxy, and from its right end: the first address that is not itself
 * a trusted proxy is the caller.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  const hops = (forwardedFor ?? '').split(',').map((hop) => plainAddress(hop.trim()));
  let address = plainAddress(socketAddress ?? '');
  while (isTrusted(address, trusted)) {
    const previous = hops.pop();
    if (!previous || isIP(previous) === 0) break;
    address = previous;
  }
  return address;
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** A dual-stack socket reports IPv4 as `::ffff:192.0.2.1`: one caller must not have two addresses. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}
