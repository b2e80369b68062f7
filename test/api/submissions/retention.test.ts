import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { periods } from '../../../demo/api/periods.js';
import { forget } from '../../../demo/api/retention.js';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { StoredSubmission } from '../../../demo/api/submissions/submission.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type Client, createClient } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, event, news, propose } from './client.js';

for (const engine of engines) {
  describe(`the retention of proposals on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database);
    });
    after(() => database.close());

    /** The proposal as stored after this many milliseconds, once expired data was deleted. */
    async function leftAfter(reference: string, period: number): Promise<StoredSubmission | undefined> {
      const now = new Date(client.clock.now.getTime() + period);
      await forget({ database, clock: () => now });
      return findSubmission(database, reference);
    }

    async function proposed(members = news, status?: 'approved' | 'rejected'): Promise<string> {
      const { body } = await propose(client, members);
      if (status) await decide(database, body.reference, { status }, client.clock.now);
      return body.reference;
    }

    it('deletes pending proposals after their period', async () => {
      const reference = await proposed();
      assert.ok(await leftAfter(reference, periods.pending));
      assert.equal(await leftAfter(reference, periods.pending + 1), undefined);
    });

    it('deletes rejected proposals after their period', async () => {
      const reference = await proposed(news, 'rejected');
      assert.ok(await leftAfter(reference, periods.rejected));
      assert.equal(await leftAfter(reference, periods.rejected + 1), undefined);
    });

    it('deletes the sender’s data of published proposals, and keeps their content', async () => {
      const reference = await proposed(news, 'approved');
      assert.equal((await leftAfter(reference, periods.contact))?.contactEmail, 'anne@exemple.fr');
      const left = await leftAfter(reference, periods.contact + 1);
      assert.deepEqual(
        [left?.title, left?.contactName, left?.contactEmail, left?.organisation],
        [news.title, null, null, null],
      );
    });

    it('deletes news a year after publication, and events a year after their end', async () => {
      const startsAt = new Date(client.clock.now.getTime() + periods.approved).toISOString();
      const [old, future] = [await proposed(news, 'approved'), await proposed({ ...event, startsAt }, 'approved')];
      assert.ok(await leftAfter(old, periods.approved));
      assert.equal(await leftAfter(old, periods.approved + 1), undefined);
      assert.ok(await leftAfter(future, 2 * periods.approved));
      assert.equal(await leftAfter(future, 2 * periods.approved + 1), undefined);
    });
  });
}
