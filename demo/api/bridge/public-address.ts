import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The only part of IPv6 in use for global unicast: https://www.iana.org/assignments/ipv6-address-space. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** The prefix of IPv4 addresses in a network without IPv4 (RFC 6052, section 2.1). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether a text is an IP address of the public Internet. An IPv4 address embedded in an IPv6 one is judged as IPv4,
 * because the kernel or the network will use it as such; tunnel addresses (6to4, Teredo) are refused, since their
 * target is unknown.
 */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast';
  if (parsed.match(NAT64)) return new ipaddr.IPv4(parsed.toByteArray().slice(-4)).range() === 'unicast';
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast';
}
