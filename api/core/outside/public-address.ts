import { BlockList, isIP } from 'node:net';

/**
 * What does not lie in the public internet: IANA's registries of special-purpose addresses, multicast, and the one
 * public address behind which a cloud (Azure) keeps what it tells its own machines.
 */
const special = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
  ...['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
];
/** All that is given out of IPv6 so far. Loopback, unique local, link-local, and IPv4 in disguise lie outside it. */
const givenOut = ['2000::/3'];

const specialAddresses = listOf(special);
const givenOutAddresses = listOf(givenOut);

/** Whether a connection to this address leaves the office's own machines and networks. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialAddresses.check(address, 'ipv4');
  return family === 6 && givenOutAddresses.check(address, 'ipv6') && !specialAddresses.check(address, 'ipv6');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
