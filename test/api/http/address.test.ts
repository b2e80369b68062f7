import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import { clientAddress } from '../../../demo/api/http/address.js';
import { connectionFrom } from '../connection.js';

/** The client's address by the API, for a connection and an `X-Forwarded-For` header. */
async function addressFor(remoteAddress: string, forwarded: string | undefined, proxies: number): Promise<string> {
  const app = new Hono<Bindings>().get('/', (context) => context.text(clientAddress(context, proxies)));
  const headers = new Headers(forwarded === undefined ? [] : [['X-Forwarded-For', forwarded]]);
  return (await app.request('/', { headers }, connectionFrom(remoteAddress))).text();
}

describe('the address of a client', () => {
  const cases: [remote: string, forwarded: string | undefined, proxies: number, expected: string][] = [
    ['192.0.2.1', undefined, 0, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1', 0, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1', 1, '198.51.100.1'],
    ['192.0.2.1', 'lie, 198.51.100.1', 1, '198.51.100.1'],
    ['192.0.2.1', 'lie, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
    ['192.0.2.1', undefined, 1, '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['2001:DB8:0001:0002::6', undefined, 0, '2001:db8:1:2'],
    ['2001:db8::6', undefined, 0, '2001:db8:0:0'],
    ['::1', undefined, 0, '0:0:0:0'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0'],
    ['192.0.2.1', '198.51.100.1:4711', 1, '198.51.100.1'],
    ['192.0.2.1', '198.51.100.1:4712, 10.0.0.1:80', 2, '198.51.100.1'],
    ['192.0.2.1', '[2001:db8:1:2::7]:4711', 1, '2001:db8:1:2'],
    ['192.0.2.1', '[2001:db8:1:2::8]', 1, '2001:db8:1:2'],
    ['192.0.2.1', '"[2001:DB8:1:2::9]:4711"', 1, '2001:db8:1:2'],
    ['192.0.2.1', '2001:db8:1:2::4711', 1, '2001:db8:1:2'],
    ['192.0.2.1', '[::ffff:198.51.100.1]:4711', 1, '198.51.100.1'],
    ['192.0.2.1', '::ffff:c633:6401', 1, '198.51.100.1'],
    ['192.0.2.1', '64:ff9b::c633:6401', 1, '198.51.100.1'],
    ['192.0.2.1', 'unknown', 1, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1, ', 1, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1:', 1, '192.0.2.1'],
    ['192.0.2.1', '[198.51.100.1', 1, '192.0.2.1'],
    ['192.0.2.1', '0306.063.0144.01', 1, '192.0.2.1'],
    ['192.0.2.1', '198.51.100.1', 2, '192.0.2.1'],
  ];
  for (const [remote, forwarded, proxies, expected] of cases) {
    it(`is ${expected} for ${remote}, forwarded for ${forwarded ?? 'nobody'}, behind ${proxies}`, async () => {
      assert.equal(await addressFor(remote, forwarded, proxies), expected);
    });
  }
});
