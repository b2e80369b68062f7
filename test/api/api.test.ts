import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { migrate } from '../../demo/api/storage/migrate.js';
import { openEmptyPglite } from '../support/empty-pglite.js';
import type { Database } from '../../demo/api/storage/database.js';
import { DatabaseUnavailable } from '../../demo/api/storage/unavailable.js';
import { forget } from '../../demo/api/retention.js';
import { castVote, createClient, createPoll, ORIGIN, type Poll } from './polls/client.js';

const DAY = 86_400_000;

describe('the API', () => {
  let database: Database;
  before(async () => {
    database = await openEmptyPglite();
    await migrate(database);
  });
  after(() => database.close());

  it('reports good health while its database answers, and 503 when it does not', async () => {
    assert.equal((await createClient(database).ask('/health')).status, 200);
    const check = () => Promise.reject(new Error('read-only'));
    const { status, body } = await createClient({ ...database, check }).ask('/health');
    assert.deepEqual([status, body.code], [503, 'database']);
  });

  it('reports within two seconds that its database does not answer, with one query for all simultaneous requests', async () => {
    let asked = 0;
    const check = () => new Promise<never>(() => asked++);
    const client = createClient({ ...database, check });
    const start = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.ask('/health')));
    assert.ok(performance.now() - start < 2_500);
    assert.deepEqual([...new Set(answers.map(({ status }) => status)), asked], [503, 1]);
  });

  it('answers 503 instead of 500 while its database is unavailable', async () => {
    const gone = () => Promise.reject(new DatabaseUnavailable('Connection terminated'));
    const client = createClient({ ...database, query: gone, transaction: gone });
    for (const path of ['/polls/current', '/news', '/jobs']) {
      const { status, headers, body } = await client.ask(path);
      assert.deepEqual([status, body.code, headers.get('Retry-After')], [503, 'database', '5'], path);
    }
  });

  it('sends the security headers with every answer and every refusal', async () => {
    for (const path of ['/health', '/weather.json', '/nowhere', '/polls/nothing', '/weather.json?fail=500']) {
      const { headers } = await createClient(database).ask(path);
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff', path);
      assert.match(headers.get('Content-Security-Policy') ?? '', /default-src 'none'.*sandbox/, path);
    }
  });

  it('exposes the date of an answer and whether it was cached, by which pages correct their visitors’ clocks', async () => {
    for (const path of ['/jobs', '/polls/current', '/news']) {
      const { headers } = await createClient(database).ask(path, { headers: { Origin: ORIGIN } });
      assert.match(headers.get('Access-Control-Expose-Headers') ?? '', /Date,\s?Age/, path);
      assert.ok(headers.get('Timing-Allow-Origin'), path);
    }
  });

  it('lists the allowed methods of a resource when another one is used', async () => {
    const { status, body, headers } = await createClient(database).ask('/polls/current', { method: 'DELETE' });
    assert.deepEqual([status, body.code, headers.get('Allow')], [405, 'wrong-method', 'GET, HEAD']);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal((await createClient(database).ask('/nowhere', { method: 'DELETE' })).status, 404);
  });

  it('logs one line per request, without personal data', async () => {
    const lines: string[] = [];
    const client = createClient(database, { log: (line) => lines.push(line) });
    const { id } = await createPoll(client);
    await castVote(client, id, ['velo'], { from: '198.51.100.77', headers: { 'User-Agent': 'Agent/1' } });
    await client.ask('/nowhere?name=Dupont');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      entries.map(({ method, route, status }) => [method, route, status]),
      [
        ['POST', '/polls', 201],
        ['GET', '/polls/:id', 200],
        ['POST', '/polls/:id/votes', 201],
        ['GET', '/*', 404],
      ],
    );
    for (const personal of ['198.51.100.77', 'Agent', id, 'Dupont']) assert.ok(!lines.join().includes(personal));
  });

  it('answers 500 to an unexpected error, without details of it', async (test) => {
    const errors = test.mock.method(console, 'error', () => undefined);
    const query = () => Promise.reject(new Error('relation "Dupont" does not exist'));
    const { status, body } = await createClient({ ...database, query }).ask('/polls/current');
    assert.deepEqual([status, body.code], [500, 'internal']);
    const logged = String(errors.mock.calls[0]?.arguments[0]);
    assert.match(logged, /"route":"\/polls\/:id"/);
    assert.ok(!(logged + JSON.stringify(body)).includes('Dupont'));
  });

  it('keeps the answers for retries for one day', async () => {
    const client = createClient(database);
    const clock = () => client.clock.now;
    const { id } = await createPoll(client);
    const { body } = await client.ask<Poll>(`/polls/${id}`);
    const vote = { method: 'POST', body: { ballot: body.ballot, choices: ['velo'] } };
    const retry = { ...vote, headers: { 'Idempotency-Key': 'r'.repeat(16) } };
    await client.ask(`/polls/${id}/votes`, retry);
    client.clock.now = new Date(client.clock.now.getTime() + DAY);
    await forget({ database, clock });
    assert.equal((await client.ask(`/polls/${id}/votes`, retry)).status, 201);
    client.clock.now = new Date(client.clock.now.getTime() + 1);
    await forget({ database, clock });
    assert.equal((await client.ask(`/polls/${id}/votes`, retry)).status, 403);
  });
});
