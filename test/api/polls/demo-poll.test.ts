import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ensureDemoPoll } from '../../../demo/seeds/poll.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';
import { castVote, createClient, type Poll } from './client.js';

describe('the poll of the demo', () => {
  it('is the current poll, accepts votes, and keeps them after a restart', async () => {
    const database = await openEmptyPglite();
    await migrate(database);
    const client = createClient(database);
    await ensureDemoPoll(database, client.clock.now);
    const { status, body } = await castVote(client, 'current', ['verger']);
    assert.deepEqual([status, body.results?.map(({ votes }) => votes)], [201, [1, 0, 0]]);
    await ensureDemoPoll(database, client.clock.now);
    assert.equal((await client.ask<Poll>('/polls/current')).body.voters, 1);
    await database.close();
  });
});
