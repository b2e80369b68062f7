import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Asked } from '../bindings.js';

/** How a network without IPv4 writes IPv4 addresses (RFC 6052, section 2.1). */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** Groups of 16 bits: the network that a household has, /64. */
const NETWORK = 4;

/**
 * The address that a request comes from. Behind `proxies` proxies of one's own (`TRUST_PROXY`, 0 by default) it is the
 * one that the outermost of them has seen, counted from the right: what stands further left, the client wrote itself.
 * What stands there and is no address counts for nothing: then it is the proxy's.
 * Of an IPv6 address the network alone, /64: a household has that whole, and all of its 2⁶⁴ addresses.
 */
export function clientAddress(context: Asked, proxies: number): string {
  const socket = context.env.incoming.socket.remoteAddress ?? '';
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',');
  return (proxies > 0 && householdOf(forwarded.at(-proxies) ?? '')) || (householdOf(socket) ?? socket);
}

/** An address, however it is written, in the one form of its household; nothing when it is none. */
function householdOf(written: string): string | undefined {
  const address = withoutPort(written.trim());
  if (!isIP(address)) return undefined;
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  if (parsed.match(NAT64)) return new ipaddr.IPv4(parsed.toByteArray().slice(-4)).toString();
  return parsed.parts
    .slice(0, NETWORK)
    .map((group) => group.toString(16))
    .join(':');
}

/** Proxies add the port of the connection: `192.0.2.1:4711`, `[2001:db8::1]:4711`, or brackets alone; some add quotes. */
function withoutPort(written: string): string {
  const [, bracketed, plain] = /^"?(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)"?$/.exec(written) ?? [];
  return bracketed ?? plain ?? written;
}
