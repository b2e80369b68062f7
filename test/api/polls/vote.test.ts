import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { asModerator, castVote, type Client, createClient, createPoll, type Poll, votesOf } from './client.js';

for (const engine of engines) {
  describe(`voting on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database);
    });
    after(() => database.close());

    it('answers 201 with the updated poll and a receipt', async () => {
      const { id } = await createPoll(client);
      const { status, body } = await castVote(client, id, ['velo']);
      assert.equal(status, 201);
      assert.equal(body.voters, 1);
      assert.deepEqual(body.results, [
        { choice: 'marche', votes: 0 },
        { choice: 'velo', votes: 1 },
        { choice: 'bus', votes: 0 },
      ]);
      assert.ok(body.receipt);
      assert.equal(body.ballot, null);
    });

    it('counts each voter once, and each of their choices', async () => {
      const { id } = await createPoll(client, { minChoices: 1, maxChoices: 2 });
      await castVote(client, id, ['velo', 'bus']);
      const { body } = await castVote(client, id, ['bus'], { from: '192.0.2.2' });
      assert.equal(body.voters, 2);
      assert.deepEqual(await votesOf(client, id), [0, 1, 2]);
    });

    it('answers 409 to a second vote from an address, even with another ballot', async () => {
      const { id } = await createPoll(client);
      await castVote(client, id, ['velo']);
      const { status, body } = await castVote<{ code: string }>(client, id, ['bus']);
      assert.equal(status, 409);
      assert.equal(body.code, 'already-voted');
      assert.deepEqual(await votesOf(client, id), [0, 1, 0]);
    });

    it('answers 409 to another address in the same IPv6 network, but accepts one in another network', async () => {
      const { id } = await createPoll(client);
      await castVote(client, id, ['velo'], { from: '2001:db8:1:2::1' });
      assert.equal((await castVote(client, id, ['velo'], { from: '2001:db8:1:2:ffff::9' })).status, 409);
      assert.equal((await castVote(client, id, ['velo'], { from: '2001:db8:1:3::1' })).status, 201);
    });

    it('answers 403 to a used ballot, from any address', async () => {
      const { id, ballot } = await openBallot();
      await send(id, ballot, ['velo']);
      for (const from of ['192.0.2.1', '192.0.2.9']) {
        const { status, body } = await send<{ code: string }>(id, ballot, ['velo'], from);
        assert.deepEqual([status, body.code], [403, 'spent-ballot']);
      }
    });

    it('answers 403 to a ballot of another poll, a forged and an expired one', async () => {
      const [one, other] = [await openBallot(), await openBallot()];
      const forged = one.ballot.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
      for (const ballot of [other.ballot, forged, '', 'a.b.c.d']) {
        const { status, body } = await send<{ code: string }>(one.id, ballot, ['velo']);
        assert.deepEqual([status, body.code], [403, 'invalid-ballot']);
      }
      const before = client.clock.now;
      client.clock.now = new Date(before.getTime() + 86_400_000);
      assert.equal((await send(one.id, one.ballot, ['velo'])).status, 403);
      client.clock.now = before;
    });

    it('accepts one of two simultaneous votes from an address', async () => {
      const { id } = await createPoll(client);
      const votes = await Promise.all(Array.from({ length: 8 }, () => castVote(client, id, ['velo'])));
      assert.deepEqual(votes.map(({ status }) => status).sort(), [201, 409, 409, 409, 409, 409, 409, 409]);
      assert.deepEqual(await votesOf(client, id), [0, 1, 0]);
    });

    it('answers a retry with the first answer, receipt included, and counts the vote once', async () => {
      const { id, ballot } = await openBallot();
      const retry = {
        method: 'POST',
        body: { ballot, choices: ['velo'] },
        headers: { 'Idempotency-Key': 'k'.repeat(16) },
      };
      const answers = await Promise.all(Array.from({ length: 4 }, () => client.ask<Poll>(`/polls/${id}/votes`, retry)));
      await castVote(client, id, ['bus'], { from: '192.0.2.7' });
      answers.push(await client.ask<Poll>(`/polls/${id}/votes`, retry));
      assert.ok(answers.every(({ status }) => status === 201));
      assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
      assert.deepEqual(await votesOf(client, id), [0, 1, 1]);
    });

    it('answers a retry even after the poll has closed', async () => {
      const { id, ballot } = await openBallot();
      const retry = {
        method: 'POST',
        body: { ballot, choices: ['velo'] },
        headers: { 'Idempotency-Key': 'c'.repeat(16) },
      };
      const first = await client.ask<Poll>(`/polls/${id}/votes`, retry);
      await client.ask(`/polls/${id}/close`, { method: 'POST', headers: asModerator });
      assert.deepEqual((await client.ask<Poll>(`/polls/${id}/votes`, retry)).body, first.body);
    });

    it('answers 422 when a key is reused for another vote', async () => {
      const { id, ballot } = await openBallot();
      const headers = { 'Idempotency-Key': 'd'.repeat(16) };
      await client.ask(`/polls/${id}/votes`, { method: 'POST', body: { ballot, choices: ['velo'] }, headers });
      const { status, body } = await client.ask(`/polls/${id}/votes`, {
        method: 'POST',
        body: { ballot, choices: ['bus'] },
        headers,
      });
      assert.deepEqual([status, body.code], [422, 'idempotency-key-reused']);
    });

    it('lets a refused vote be corrected with the same key and the same ballot', async () => {
      const { id, ballot } = await openBallot();
      const headers = { 'Idempotency-Key': 'e'.repeat(16) };
      const vote = (choices: string[]) =>
        client.ask(`/polls/${id}/votes`, { method: 'POST', body: { ballot, choices }, headers });
      assert.equal((await vote(['avion'])).status, 422);
      assert.equal((await vote(['velo'])).status, 201);
    });

    it('changes a vote with its receipt', async () => {
      const { id } = await createPoll(client);
      const { body } = await castVote(client, id, ['velo']);
      const changed = await client.ask<Poll>(`/polls/${id}/votes`, {
        method: 'PUT',
        body: { choices: ['bus'] },
        headers: { Authorization: `Bearer ${body.receipt}` },
      });
      assert.equal(changed.status, 200);
      assert.equal(changed.body.receipt, body.receipt);
      assert.deepEqual([changed.body.voters, await votesOf(client, id)], [1, [0, 0, 1]]);
    });

    it('withdraws a vote with its receipt, and lets the voter vote again with the new ballot', async () => {
      const { id } = await createPoll(client);
      const { body } = await castVote(client, id, ['velo']);
      const withdrawn = await client.ask<Poll>(`/polls/${id}/votes`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${body.receipt}` },
      });
      assert.deepEqual([withdrawn.status, withdrawn.body.voters], [200, 0]);
      assert.deepEqual(await votesOf(client, id), [0, 0, 0]);
      assert.equal((await send(id, withdrawn.body.ballot ?? '', ['bus'])).status, 201);
    });

    it('withdraws a vote once, also when the request is repeated', async () => {
      const { id } = await createPoll(client);
      const { body } = await castVote(client, id, ['velo']);
      const headers = { Authorization: `Bearer ${body.receipt}` };
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => client.ask(`/polls/${id}/votes`, { method: 'DELETE', headers })),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404, 404, 404]);
      assert.deepEqual(await votesOf(client, id), [0, 0, 0]);
    });

    it('answers 404 to an unknown receipt, and 401 without one', async () => {
      const { id } = await createPoll(client);
      const request = (headers: Record<string, string>) =>
        client.ask(`/polls/${id}/votes`, { method: 'DELETE', headers });
      assert.equal((await request({ Authorization: 'Bearer nothing' })).status, 404);
      assert.equal((await request({})).status, 401);
    });

    async function openBallot(): Promise<{ id: string; ballot: string }> {
      const { id } = await createPoll(client);
      const { body } = await client.ask<Poll>(`/polls/${id}`);
      return { id, ballot: body.ballot ?? '' };
    }

    function send<Body>(id: string, ballot: string, choices: string[], from = '192.0.2.1') {
      return client.ask<Body>(`/polls/${id}/votes`, { method: 'POST', body: { ballot, choices }, from });
    }
  });
}
