import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { asModerator, type ApiResponse, type Client, createClient, createPoll, type Poll, votesOf } from './client.js';

const CHOICES = ['marche', 'velo', 'bus'];

interface Sent {
  path?: string;
  ballot: string;
  choices?: string[];
  from: string;
  key?: string;
}

for (const engine of engines) {
  describe(`simultaneous votes on ${engine.name}`, () => {
    let database: Database;
    /** Two processes that share a database. */
    let clients: [Client, Client];
    before(async () => {
      database = await openMigrated(engine);
      clients = [createClient(database), createClient(database)];
    });
    after(() => database.close());

    const ballotOf = async (id: string): Promise<string> =>
      (await clients[0].ask<Poll>(`/polls/${id}`)).body.ballot ?? '';
    const send = (
      { ask }: Client,
      id: string,
      { path = id, ballot, choices = ['velo'], from, key = randomUUID() }: Sent,
    ): Promise<ApiResponse<Poll & { code?: string }>> =>
      ask(`/polls/${path}/votes`, {
        method: 'POST',
        body: { ballot, choices },
        from,
        headers: { 'Idempotency-Key': key },
      });

    it('are answered in order, each with the results after it, in whichever process', async () => {
      const { id } = await createPoll(clients[0]);
      const ballots = await Promise.all(Array.from({ length: 60 }, () => ballotOf(id)));
      const answers = await Promise.all(
        ballots.map((ballot, n) =>
          send(clients[n % 2 ? 1 : 0], id, { ballot, choices: [CHOICES[n % 3] ?? ''], from: `192.0.2.${n}` }),
        ),
      );
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
      const inOrder = answers.map(({ body }) => body).sort((one, other) => one.voters - other.voters);
      let before = [0, 0, 0];
      for (const [index, { voters, results }] of inOrder.entries()) {
        const sums = results?.map(({ votes }) => votes) ?? [];
        const added = sums.map((sum, choice) => sum - (before[choice] ?? 0));
        assert.deepEqual([voters, added.sort()], [index + 1, [0, 0, 1]]);
        before = sums;
      }
      assert.deepEqual(await votesOf(clients[0], id), [20, 20, 20]);
      assert.equal(new Set(answers.map(({ body }) => body.receipt)).size, 60);
    });

    it('are refused individually, without affecting the others of the batch', async () => {
      const { id } = await createPoll(clients[0]);
      const [spent = '', ...ballots] = await Promise.all(Array.from({ length: 6 }, () => ballotOf(id)));
      await send(clients[0], id, { ballot: spent, from: '192.0.2.1' });
      const [voted = '', unknown = '', many = '', right = '', twice = ''] = ballots;
      const key = randomUUID();
      const answers = await Promise.all([
        send(clients[0], id, { ballot: spent, from: '192.0.2.2' }),
        send(clients[0], id, { ballot: voted, from: '192.0.2.1' }),
        send(clients[0], id, { ballot: unknown, choices: ['avion'], from: '192.0.2.3' }),
        send(clients[0], id, { ballot: many, choices: ['velo', 'bus'], from: '192.0.2.4' }),
        send(clients[0], id, { ballot: right, choices: ['bus'], from: '192.0.2.5', key }),
        send(clients[0], id, { ballot: right, choices: ['bus'], from: '192.0.2.5', key }),
        send(clients[0], id, { ballot: right, choices: ['marche'], from: '192.0.2.5', key }),
        send(clients[0], id, { ballot: twice, from: '192.0.2.5' }),
        send(clients[0], id, { ballot: right, from: '192.0.2.6' }),
      ]);
      assert.deepEqual(
        answers.map(({ status, body }) => body.code ?? status),
        [
          'spent-ballot',
          'already-voted',
          'invalid',
          'invalid',
          201,
          201,
          'idempotency-key-reused',
          'already-voted',
          'spent-ballot',
        ],
      );
      assert.deepEqual(answers[4]?.body, answers[5]?.body);
      assert.deepEqual(await votesOf(clients[0], id), [0, 1, 1]);
    });

    it('are counted once when two processes get the same key, and for one poll when a key is used for two', async () => {
      const [one, other] = [await createPoll(clients[0]), await createPoll(clients[0])];
      const [first, second] = [await ballotOf(one.id), await ballotOf(other.id)];
      const retried = { ballot: await ballotOf(one.id), from: '192.0.2.1', key: randomUUID() };
      const retries = await Promise.all(clients.map((client) => send(client, one.id, retried)));
      assert.deepEqual(retries[0]?.body, retries[1]?.body);
      const key = randomUUID();
      const answers = await Promise.all([
        send(clients[0], one.id, { path: 'current', ballot: first, from: '192.0.2.2', key }),
        send(clients[1], other.id, { path: 'current', ballot: second, from: '192.0.2.2', key }),
        send(clients[1], other.id, { ballot: await ballotOf(other.id), from: '192.0.2.3' }),
      ]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 201, 422]);
      const polls = await Promise.all([one, other].map(({ id }) => votesOf(clients[0], id)));
      assert.equal(
        polls.flat().reduce((sum = 0, votes = 0) => sum + votes, 0),
        3,
      );
    });

    it('are all accepted or all refused when the poll is closed meanwhile', async () => {
      const { id } = await createPoll(clients[0]);
      const ballots = await Promise.all(Array.from({ length: 20 }, () => ballotOf(id)));
      const votes = ballots.map((ballot, n) => send(clients[n % 2 ? 1 : 0], id, { ballot, from: `192.0.2.${n}` }));
      const closing = clients[1].ask<Poll>(`/polls/${id}/close`, { method: 'POST', headers: asModerator });
      const answers = await Promise.all(votes);
      const { body } = await closing;
      const taken = answers.filter(({ status }) => status === 201).length;
      assert.ok(answers.every(({ status, body: { code } }) => status === 201 || code === 'closed'));
      assert.deepEqual([body.voters, await votesOf(clients[0], id)], [taken, [0, taken, 0]]);
    });
  });
}
