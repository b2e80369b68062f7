import { isIPv6 } from 'node:net';
import type { ApiContext } from '../bindings.js';

/**
 * The address that a request comes from. Behind `proxies` proxies of one's own (`TRUST_PROXY`, 0 by default) it is the
 * one that the outermost of them has seen, counted from the right: what stands further left, the client wrote itself.
 * Of an IPv6 address the network alone, /64: a household has that whole, and all of its 2⁶⁴ addresses.
 */
export function clientAddress(context: ApiContext, proxies: number): string {
  const socket = context.env.incoming.socket.remoteAddress ?? '';
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim());
  const address = (proxies > 0 && forwarded.at(-proxies)) || socket;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return mapped ?? (isIPv6(address) ? network(address) : address);
}

/** The first four groups, written out in full. */
function network(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::');
  const groups = (text: string): string[] => text.split(':').filter(Boolean);
  const missing = address.includes('::') ? Math.max(0, 8 - groups(head).length - groups(tail).length) : 0;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
