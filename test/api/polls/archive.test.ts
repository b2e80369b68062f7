import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { parse } from '../../../src/sources/index.js';
import { engines, openMigrated } from '../storage/databases.js';
import { asModerator, castVote, type Client, createClient, createPoll, ORIGIN, type Poll } from './client.js';

const HOUR = 3_600_000;

for (const engine of engines) {
  describe(`the archive of polls on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM polls');
      client = createClient(database);
    });

    const inHours = (hours: number): string => new Date(client.clock.now.getTime() + hours * HOUR).toISOString();
    const close = (id: string) => client.ask<Poll>(`/polls/${id}/close`, { method: 'POST', headers: asModerator });
    const read = (query = '') => client.ask<{ polls: Poll[] }>(`/polls${query}`);
    const ids = async (query = ''): Promise<string[]> => (await read(query)).body.polls.map(({ id }) => id);

    it('contains only closed polls, the last one first', async () => {
      await createPoll(client, { id: 'old', opensAt: inHours(-9), closesAt: inHours(-5) });
      await createPoll(client, { id: 'new', opensAt: inHours(-8), closesAt: inHours(-1) });
      await createPoll(client, { id: 'open' });
      await createPoll(client, { id: 'next', opensAt: inHours(2) });
      assert.deepEqual(await ids(), ['new', 'old']);
      await close('open');
      assert.deepEqual(await ids(), ['open', 'new', 'old']);
    });

    it('has pages with links to the previous and next one', async () => {
      for (const hour of [1, 2, 3]) {
        await createPoll(client, { id: `poll-${hour}`, opensAt: inHours(-9), closesAt: inHours(-hour) });
      }
      assert.deepEqual(await ids('?page=2&limit=2'), ['poll-3']);
      assert.match((await read('?limit=2')).headers.get('Link') ?? '', /page=2>; rel="next"/);
    });

    it('shows results only where the poll’s policy shows them to everybody', async () => {
      const policies = ['always', 'after-vote', 'after-close', 'never'];
      for (const id of policies) {
        await createPoll(client, { id, resultsPolicy: id });
        await castVote(client, id, ['velo']);
        await close(id);
      }
      await createPoll(client, { id: 'few', minimumVoters: 2 });
      await castVote(client, 'few', ['velo']);
      await close('few');
      const shown = (await read()).body.polls.filter(({ results }) => results).map(({ id }) => id);
      assert.deepEqual(shown.sort(), ['after-close', 'after-vote', 'always']);
      assert.ok((await read()).body.polls.every((poll) => poll.ballot === null && !('salt' in poll)));
    });

    it('is readable by allowed origins, and answers 304 when nothing has changed', async () => {
      const { id } = await createPoll(client);
      await close(id);
      const { headers } = await client.ask('/polls', { headers: { Origin: ORIGIN } });
      assert.equal(headers.get('Access-Control-Allow-Origin'), ORIGIN);
      assert.match(headers.get('Vary') ?? '', /Authorization/);
      const again = await client.ask('/polls', { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
      assert.equal(again.status, 304);
    });

    it('contains ids by which the element can read each poll', async () => {
      const { id } = await createPoll(client);
      await castVote(client, id, ['velo']);
      await close(id);
      const [found = ''] = await ids();
      const { body } = await client.ask<Poll>(`/polls/${found}`);
      const poll = parse('poll', {
        body: new TextEncoder().encode(JSON.stringify(body)),
        contentType: 'application/json',
        url: `${ORIGIN}/polls/${found}`,
      });
      assert.deepEqual([poll.status, poll.results?.map(({ votes }) => votes)], ['closed', [0, 1, 0]]);
    });
  });
}
