import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createApi } from '../../demo/api/api.js';
import { requirePublicUrl } from '../../demo/api/http/public-url.js';
import { listen } from '../../demo/api/listen.js';
import { recordings } from '../../demo/recordings/recordings.js';
import { openServices } from '../../demo/api/services.js';

describe('a deployment', () => {
  const api = createApi();

  for (const path of Object.keys(recordings)) {
    it(`does not serve the recorded answers of the demo: ${path}`, async () =>
      assert.equal((await api.request(path)).status, 404));
  }

  for (const query of ['fail=500', 'fail=html', 'fail=cors', 'after=0&fail=429', 'slow=60000']) {
    it(`ignores the demo’s query parameter ${query}`, async () => {
      const { status, headers } = await api.request(`/nowhere?${query}`);
      assert.deepEqual([status, headers.get('Content-Type')], [404, 'application/problem+json']);
    });
  }

  it('does not start with a secret that can be guessed, and says how to generate one', () =>
    assert.rejects(openServices({ SECRET: 'saint-martin', DATA_DIR: '/dev/null/none' }), /32.*openssl rand/));

  for (const [name, values] of [
    ['TRUST_PROXY', ['true', '1,2', '-1', '1.5', '0x1', '1e1', 'loopback', '11', '٣']],
    ['CHALLENGE', ['true', '1', 'On', 'oui']],
    [
      'ALLOWED_ORIGINS',
      [
        'www.commune.fr',
        'https://www.commune.fr, https://a.fr',
        '*',
        'null',
        'file:///a',
        'https://a;b.fr',
        'https://www.commune.fr;script-src',
      ],
    ],
    ['BRIDGE_SOURCES', ['www.agglo.fr/feed', 'ftp://www.agglo.fr/']],
    ['PUBLIC_URL', ['www.commune.fr']],
  ] as const) {
    for (const value of values) {
      it(`does not start with ${name}=${value}, and says what is wrong`, () =>
        assert.rejects(openServices({ [name]: value, DATA_DIR: '/dev/null/none' }), (error: Error) =>
          error.message.startsWith(name),
        ));
    }
  }

  it('does not start as the API alone without PUBLIC_URL', () => {
    assert.throws(() => requirePublicUrl({}), /PUBLIC_URL.*https:/);
    assert.throws(() => requirePublicUrl({ PUBLIC_URL: '' }), /PUBLIC_URL/);
    requirePublicUrl({ PUBLIC_URL: 'https://www.commune.fr' });
  });

  for (const [host, address] of [
    [undefined, '127.0.0.1'],
    ['', '127.0.0.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['127.0.0.2', '127.0.0.2'],
  ] as const) {
    it(`listens on ${address} with HOST=${host ?? ''}`, async () => {
      const server = createServer();
      await listen(server, { PORT: '0', ...(host !== undefined && { HOST: host }) });
      assert.equal((server.address() as AddressInfo).address, address);
      server.close();
    });
  }

  for (const port of ['abc', '80.5', '-1', '65536']) {
    it(`does not start with PORT=${port}`, () => assert.rejects(listen(createServer(), { PORT: port }), /PORT/));
  }
});
