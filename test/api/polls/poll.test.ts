import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { forget } from '../../../demo/api/retention.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines, openMigrated } from '../storage/databases.js';
import { asModerator, castVote, type Client, createClient, createPoll, type Poll } from './client.js';

const HOUR = 3_600_000;

for (const engine of engines) {
  describe(`a poll on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database);
    });
    after(() => database.close());

    const inHours = (hours: number): string => new Date(client.clock.now.getTime() + hours * HOUR).toISOString();
    const read = async (id: string, headers = {}): Promise<Poll> =>
      (await client.ask<Poll>(`/polls/${id}`, { headers, from: '198.51.100.1' })).body;
    const close = (id: string) => client.ask<Poll>(`/polls/${id}/close`, { method: 'POST', headers: asModerator });

    /** Runs `work` with the clock moved forward. */
    async function later<Result>(hours: number, work: () => Promise<Result>): Promise<Result> {
      const { now } = client.clock;
      client.clock.now = new Date(now.getTime() + hours * HOUR);
      try {
        return await work();
      } finally {
        client.clock.now = now;
      }
    }

    it('is scheduled, open and closed by the server’s clock', async () => {
      const { id } = await createPoll(client, { opensAt: inHours(1), closesAt: inHours(2) });
      assert.deepEqual([(await read(id)).status, (await read(id)).ballot], ['scheduled', null]);
      assert.equal((await later(1, () => read(id))).status, 'open');
      assert.ok((await later(1, () => read(id))).ballot);
      const closed = await later(2, () => read(id));
      assert.deepEqual([closed.status, closed.ballot], ['closed', null]);
    });

    it('answers 410 to a vote after its end, even with an earlier ballot', async () => {
      const { id } = await createPoll(client, { closesAt: inHours(1) });
      const { ballot } = await read(id);
      const { status, body } = await later(1, () =>
        client.ask(`/polls/${id}/votes`, { method: 'POST', body: { ballot, choices: ['bus'] } }),
      );
      assert.deepEqual([status, body.code], [410, 'closed']);
    });

    it('shows its results according to its policy', async () => {
      const seen = async (resultsPolicy: string): Promise<boolean[]> => {
        const { id } = await createPoll(client, { resultsPolicy });
        const before = await read(id);
        const voted = await castVote(client, id, ['velo']);
        const other = await read(id);
        const own = await read(id, { Authorization: `Bearer ${voted.body.receipt}` });
        await close(id);
        return [before, voted.body, other, own, await read(id)].map(({ results }) => results !== null);
      };
      assert.deepEqual(await seen('always'), [true, true, true, true, true]);
      assert.deepEqual(await seen('after-vote'), [false, true, false, true, true]);
      assert.deepEqual(await seen('after-close'), [false, false, false, false, true]);
      assert.deepEqual(await seen('never'), [false, false, false, false, false]);
    });

    it('shows its results after the vote to the address that voted', async () => {
      const { id } = await createPoll(client, { resultsPolicy: 'after-vote' });
      await castVote(client, id, ['velo'], { from: '198.51.100.1' });
      assert.ok((await read(id)).results);
    });

    it('hides its results below the minimum number of voters, even when it is closed', async () => {
      const { id } = await createPoll(client, { minimumVoters: 2 });
      assert.equal((await castVote(client, id, ['velo'])).body.results, null);
      assert.ok((await castVote(client, id, ['velo'], { from: '192.0.2.2' })).body.results);
      const alone = await createPoll(client, { minimumVoters: 2 });
      await castVote(client, alone.id, ['velo']);
      await close(alone.id);
      assert.equal((await read(alone.id)).results, null);
    });

    it('has a default notice that it is not an official vote', async () => {
      assert.match((await createPoll(client)).notice, /indicatif/);
      assert.equal((await createPoll(client, { notice: 'Avis du conseil.' })).notice, 'Avis du conseil.');
    });

    it('is not cached while it contains ballots, and is revalidated once it is closed', async () => {
      const { id } = await createPoll(client);
      assert.equal((await client.ask(`/polls/${id}`)).headers.get('Cache-Control'), 'no-store');
      await close(id);
      const { headers } = await client.ask(`/polls/${id}`);
      assert.equal(headers.get('Cache-Control'), 'no-cache');
      const again = await client.ask(`/polls/${id}`, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
      assert.equal(again.status, 304);
    });

    it('loses the voters’ data when it is closed, and keeps the votes', async () => {
      const { id } = await createPoll(client);
      await castVote(client, id, ['velo']);
      assert.deepEqual(await linksOf(id), { salted: 1, voters: 1, ballots: 1 });
      await close(id);
      assert.deepEqual(await linksOf(id), { salted: 0, voters: 0, ballots: 0 });
      assert.equal((await read(id)).voters, 1);
    });

    it('loses the voters’ data at its end, also without a moderator', async () => {
      const { id } = await createPoll(client, { closesAt: inHours(1) });
      await castVote(client, id, ['velo']);
      await later(1, () => forget({ database, clock: () => client.clock.now }));
      assert.deepEqual(await linksOf(id), { salted: 0, voters: 0, ballots: 0 });
    });

    it('stays closed once the voters’ data is deleted, whatever the clock says', async () => {
      const { id } = await createPoll(client, { closesAt: inHours(1) });
      await later(1, () => forget({ database, clock: () => client.clock.now }));
      const poll = await read(id);
      assert.deepEqual([poll.status, poll.ballot], ['closed', null]);
    });

    it('keeps the voters’ data of other polls when it is closed', async () => {
      const [{ id }, other] = [await createPoll(client), await createPoll(client, { closesAt: inHours(1) })];
      await castVote(client, other.id, ['velo']);
      await later(1, () => close(id));
      assert.deepEqual(await linksOf(other.id), { salted: 1, voters: 1, ballots: 1 });
    });

    it('can be closed once, by a moderator only, and keeps its results', async () => {
      const { id } = await createPoll(client);
      await castVote(client, id, ['velo']);
      assert.equal((await client.ask(`/polls/${id}/close`, { method: 'POST' })).status, 401);
      const first = await close(id);
      assert.deepEqual([first.status, first.body.status], [200, 'closed']);
      const second = await later(1, () => close(id));
      assert.equal(second.body.closesAt, first.body.closesAt);
      assert.deepEqual(
        (await read(id)).results?.map(({ votes }) => votes),
        [0, 1, 0],
      );
    });

    it('can be closed before it opens', async () => {
      const { id } = await createPoll(client, { opensAt: inHours(5) });
      assert.equal((await close(id)).body.status, 'closed');
    });

    it('is the current one if it is open, else the last closed, else the next scheduled', async () => {
      await database.script('DELETE FROM polls');
      const current = async (): Promise<string> => (await read('current')).id;
      assert.equal((await client.ask('/polls/current')).status, 404);
      await createPoll(client, { id: 'late', opensAt: inHours(9) });
      await createPoll(client, { id: 'next', opensAt: inHours(8) });
      assert.equal(await current(), 'next');
      await createPoll(client, { id: 'old', opensAt: inHours(-9), closesAt: inHours(-3) });
      await createPoll(client, { id: 'older', opensAt: inHours(-4), closesAt: inHours(-3.5) });
      assert.equal(await current(), 'old');
      await createPoll(client, { id: 'long', opensAt: inHours(-7), closesAt: inHours(1) });
      await createPoll(client, { id: 'endless', opensAt: inHours(-6) });
      assert.equal(await current(), 'endless');
    });

    it('accepts the vote of a page that was loaded before another poll became current', async () => {
      const one = await createPoll(client, { opensAt: inHours(-2) });
      const { body } = await client.ask<Poll>('/polls/current');
      const other = await createPoll(client);
      const voted = await client.ask<Poll>('/polls/current/votes', {
        method: 'POST',
        body: { ballot: body.ballot, choices: ['bus'] },
      });
      assert.notEqual(one.id, other.id);
      assert.equal(voted.body.id, body.id);
      const withdrawn = await client.ask<Poll>('/polls/current/votes', {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${voted.body.receipt}` },
      });
      assert.deepEqual([withdrawn.status, withdrawn.body.id], [200, body.id]);
    });

    async function linksOf(id: string): Promise<unknown> {
      const [row] = await database.query(
        `SELECT (SELECT count(*)::int FROM polls WHERE id = $1 AND salt IS NOT NULL) AS salted,
           (SELECT count(voter)::int FROM votes WHERE poll_id = $1) AS voters,
           (SELECT count(*)::int FROM spent_ballots WHERE poll_id = $1) AS ballots`,
        [id],
      );
      return { ...row };
    }
  });
}
