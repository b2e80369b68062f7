import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import type { Bindings } from '../../demo/api/bindings.js';
import { observeAnswers } from '../../demo/api/http/answered.js';
import { createMetrics } from '../../demo/api/metrics.js';
import { connectionFrom } from './connection.js';

const TOKEN = 'a-token-for-the-operator-0123456789';

describe('the metrics of the API', () => {
  /** A server with one route that can be counted, whose metrics are asked for from `address`. */
  function serverWith({ token, healthy = true }: { token?: string; healthy?: boolean } = {}) {
    const metrics = createMetrics(() => Promise.resolve(healthy), token);
    const app = new Hono<Bindings>();
    app.get('/metrics', (context) => metrics.answer(context));
    app.use(observeAnswers([metrics.count], () => new Date()));
    app.get('/polls/:id', (context) => context.text('a poll'));
    app.all('*', (context) => context.text('nothing', 404));
    const ask = (path: string, address: string, headers: Record<string, string> = {}, method = 'GET') =>
      app.request(path, { method, headers }, connectionFrom(address));
    return { ask, read: async () => (await ask('/metrics', '127.0.0.1')).text() };
  }

  it('can be read from this machine only without a token, and not through a proxy on it', async () => {
    const { ask } = serverWith();
    for (const address of ['127.0.0.1', '127.8.0.1', '::1', '::ffff:127.0.0.1']) {
      assert.equal((await ask('/metrics', address)).status, 200, address);
    }
    for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', '', '1270.0.0.1', '192.127.0.1']) {
      assert.equal((await ask('/metrics', address)).status, 404, address);
    }
    for (const name of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via']) {
      assert.equal((await ask('/metrics', '127.0.0.1', { [name]: '192.0.2.1' })).status, 404, name);
    }
  });

  it('can be read only with the token where there is one', async () => {
    const { ask } = serverWith({ token: TOKEN });
    const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
    assert.equal((await ask('/metrics', '192.0.2.1', bearer(TOKEN))).status, 200);
    assert.equal((await ask('/metrics', '192.0.2.1', bearer(`${TOKEN}0`))).status, 404);
    assert.equal((await ask('/metrics', '127.0.0.1')).status, 404);
  });

  it('count requests by the pattern of their route, without personal data', async () => {
    const { ask, read } = serverWith();
    const headers = { 'User-Agent': 'Agent/7', Referer: 'https://www.commune.example/page' };
    await ask('/polls/secret-id?nom=Petit', '198.51.100.77', headers);
    await ask('/polls/other-id', '198.51.100.78');
    await ask('/autre/chemin', '198.51.100.78', {}, 'BREW');
    const text = await read();
    assert.match(text, /http_request_duration_seconds_count\{method="GET",route="\/polls\/:id",status="200"\} 2/);
    assert.match(text, /http_request_duration_seconds_count\{method="other",route="\/\*",status="404"\} 1/);
    for (const personal of [
      'secret-id',
      'other-id',
      'Petit',
      '198.51.100',
      'Agent/7',
      'commune.example',
      'chemin',
      'BREW',
    ]) {
      assert.ok(!text.includes(personal), personal);
    }
  });

  it('report the state of the process, and whether its database is writable', async () => {
    const text = await serverWith().read();
    for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds']) {
      assert.match(text, new RegExp(`^${name} `, 'm'));
    }
    assert.match(text, /^commune_database_writable 1$/m);
    assert.match(await serverWith({ healthy: false }).read(), /^commune_database_writable 0$/m);
  });
});
