import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Asked } from '../bindings.js';

/** The prefix of IPv4 addresses in a network without IPv4 (RFC 6052, section 2.1). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** The number of groups of 16 bits that identify the network of a household, /64. */
const NETWORK = 4;

/**
 * The client's address. Behind `proxies` proxies of the operator (`TRUST_PROXY`, 0 by default) it is the one that the
 * outermost of them has added, counted from the right, because entries further left were written by the client. An
 * entry that is not an address is ignored, and the proxy's own address is used.
 * Of an IPv6 address only the network is used, /64, because a household has all of its 2⁶⁴ addresses.
 */
export function clientAddress(context: Asked, proxies: number): string {
  const socket = context.env.incoming.socket.remoteAddress ?? '';
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',');
  return (proxies > 0 && householdOf(forwarded.at(-proxies) ?? '')) || (householdOf(socket) ?? socket);
}

/** Normalises an address, to the network of its household for IPv6; `undefined` when it is not an address. */
function householdOf(written: string): string | undefined {
  const address = withoutPort(written.trim());
  const version = isIP(address);
  // What Node accepts is in its normal form already.
  if (version === 4) return address;
  if (version === 0) return undefined;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  if (parsed.match(NAT64)) return new ipaddr.IPv4(parsed.toByteArray().slice(-4)).toString();
  return parsed.parts
    .slice(0, NETWORK)
    .map((group) => group.toString(16))
    .join(':');
}

/** Removes the port that some proxies add: `192.0.2.1:4711`, `[2001:db8::1]:4711`; brackets and quotes too. */
function withoutPort(written: string): string {
  const [, bracketed, plain] = /^"?(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)"?$/.exec(written) ?? [];
  return bracketed ?? plain ?? written;
}
