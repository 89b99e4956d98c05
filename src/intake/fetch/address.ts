import { BlockList, isIP } from 'node:net';

/**
 * The IPv4 ranges that no public site lives in: IANA's special-purpose registry (RFC 6890 and later) with this network, private, shared (CGNAT),
 * loopback, link-local (cloud metadata among it), test, benchmark, 6to4 relay, multicast, reserved; and the metadata host of Azure.
 */
const FORBIDDEN_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Public IPv6 is 2000::/3 alone; so mapped, NAT64, unique-local, link-local and multicast forms fall out. Within it Teredo, tests and 6to4 do. */
const PUBLIC_V6 = '2000::/3';
const FORBIDDEN_V6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';

const forbidden = listRanges(`${FORBIDDEN_V4} ${FORBIDDEN_V6}`.split(' '));
const publicV6 = listRanges([PUBLIC_V6]);

/** A list of addresses (`127.0.0.1`) and ranges (`10.0.0.0/8`, `fd00::/8`). Throws RangeError where one is neither. */
export function listRanges(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const version = isIP(address);
    const width = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits);
    if (version === 0 || !Number.isInteger(width)) throw new RangeError(`«${range}» is no IP address and no range`);
    list.addSubnet(address, width, version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** True where a fetch may connect to the address: a public one, or one that the operator allows. */
export function mayConnect(address: string, allowed: BlockList): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  if (allowed.check(address, version === 4 ? 'ipv4' : 'ipv6')) return true;
  if (version === 4) return !forbidden.check(address, 'ipv4');
  return publicV6.check(address, 'ipv6') && !forbidden.check(address, 'ipv6');
}
