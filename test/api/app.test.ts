import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Hono } from 'hono';
import { createApp } from '../../demo/api/app.js';
import type { Bindings } from '../../demo/api/bindings.js';
import { openServices, type Services } from '../../demo/api/services.js';

describe('the server', () => {
  let folder: string;
  let services: Services;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'app-'));
    services = await openServices({ DATA_DIR: folder });
  });
  after(async () => {
    await services.database.close();
    await rm(folder, { recursive: true });
  });

  for (const path of ['/', '/health', '/weather.json', '/apis/health']) {
    it(`answers 404 outside the API when there is no site: ${path}`, async () => {
      const { status, headers } = await createApp(services).request(path);
      assert.deepEqual([status, headers.get('Content-Type')], [404, 'application/problem+json']);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*sandbox/);
    });
  }

  it('answers with the API under /api, and with the site elsewhere', async () => {
    const pages = new Hono<Bindings>().get('/', (context) => context.text('Accueil'));
    const beside = new Hono<Bindings>().get('/weather.json', (context) => context.text('À côté'));
    const around = { pages, beside };
    for (const app of [createApp(services), createApp(services, around)]) {
      assert.equal((await app.request('/api/health')).status, 200);
      assert.equal((await app.request('/api/health', { method: 'POST' })).status, 405);
    }
    assert.equal((await createApp(services).request('/api/weather.json')).status, 404);
    assert.equal(await (await createApp(services, around).request('/api/weather.json')).text(), 'À côté');
    assert.equal(await (await createApp(services, around).request('/')).text(), 'Accueil');
  });
});
