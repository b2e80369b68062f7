import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApi } from '../../../demo/api/api.js';
import { MAX_BODY } from '../../../demo/api/http/body-limit.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { connectionFrom } from '../connection.js';
import { createClient, ORIGIN } from '../polls/client.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';

const noLimit = { max: Infinity, window: 60_000 };

describe('the body of a request', () => {
  let database: Database;
  before(async () => {
    database = await openEmptyPglite();
    await migrate(database);
  });
  after(() => database.close());

  /** Streams a body of unannounced length, and counts the bytes that were read. */
  async function stream(method: string, path: string, size: number, type = 'application/json') {
    const api = createApi(() => new Date(), {
      database,
      secret: 'secret',
      clock: () => new Date(),
      origins: originPolicy(ORIGIN),
      moderatorToken: undefined,
      proxies: 0,
      limits: { reads: noLimit, writes: noLimit },
    });
    let taken = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (taken >= size) {
          controller.close();
          return;
        }
        taken += 65_536;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const headers = {
      Origin: ORIGIN,
      'Content-Type': type,
      'Transfer-Encoding': 'chunked',
      'Idempotency-Key': 'k'.repeat(16),
      Authorization: 'Bearer BCDF',
    };
    const init = { method, headers, body, duplex: 'half' } as RequestInit;
    const response = await api.request(path, init, connectionFrom('192.0.2.1'));
    return { status: response.status, taken };
  }

  for (const [method, path] of [
    ['DELETE', '/submissions/BCDF-GHJK'],
    ['DELETE', '/polls/current/votes'],
    ['PUT', '/polls/current/votes'],
    ['POST', '/polls/current/votes'],
    ['POST', '/polls/current/close'],
    ['POST', '/submissions'],
    ['POST', '/moderation/connexion'],
    ['PATCH', '/nowhere'],
  ] as const) {
    it(`of ${method} ${path} is not read further than ${MAX_BODY} bytes`, async () => {
      const { status, taken } = await stream(method, path, 4 * 1024 * 1024);
      assert.equal(status, 413);
      assert.ok(taken < 3 * MAX_BODY, `${taken} bytes were read`);
    });
  }

  it('may be as large as all images together where a form is accepted', async () => {
    const form = 'multipart/form-data; boundary=aaaa';
    assert.equal((await stream('POST', '/submissions', 4 * 1024 * 1024, form)).status, 400);
    assert.equal((await stream('POST', '/submissions', 40 * 1024 * 1024, form)).status, 413);
    assert.equal((await stream('POST', '/polls/current/votes', 4 * 1024 * 1024, form)).status, 413);
  });

  it('causes at most fifty errors in the answer', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`m${index}`, 1]));
    const { ask } = createClient(database);
    const { status, body } = await ask('/submissions', {
      method: 'POST',
      body: { type: 'news', ...many },
    });
    assert.deepEqual([status, body.errors?.length], [422, 50]);
  });

  it('is refused before it is parsed when it has more parts than the form', async () => {
    const { ask } = createClient(database);
    for (const name of ['imageAlt', 'title', 'images', 'n']) {
      const form = new FormData();
      for (let part = 0; part < 2_000; part++) form.append(name === 'n' ? `n${part}` : name, 'a');
      const { status, body } = await ask('/submissions', { method: 'POST', body: form });
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors?.map(({ pointer, code }) => [pointer, code]),
        [['', 'too-many']],
      );
    }
  });

  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary="']) {
    it(`is refused as a form without a boundary: ${type}`, async () => {
      const request = { method: 'POST', body: '--a\r\n\r\n--a--', headers: { 'Content-Type': type } };
      const { status, body } = await createClient(database).ask('/submissions', request);
      assert.deepEqual([status, body.code], [400, 'malformed']);
    });
  }
});
