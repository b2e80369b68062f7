import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { requireSameSecret } from '../../demo/api/secret.js';
import type { Database } from '../../demo/api/storage/database.js';
import { asModerator, type Client, createClient, createPoll, type Poll } from './polls/client.js';
import { engines, openMigrated } from './storage/databases.js';

for (const engine of engines) {
  describe(`the secret of a database of ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database);
    });
    after(() => database.close());

    const use = (secret: string, environment = {}): Promise<void> =>
      requireSameSecret(database, secret, client.clock.now, environment);

    it('may change only while no poll is open, unless SECRET_CHANGE accepts it', async () => {
      await use('the first');
      await use('the second');
      const { id } = await createPoll(client);
      await use('the second');
      await assert.rejects(use('the third'), /«\sComment venez-vous\s\?\s» est ouvert.*SECRET_CHANGE=accepted/);
      await use('the second');
      await use('the third', { SECRET_CHANGE: 'accepted' });
      await assert.rejects(use('the second'), /SECRET a changé/);
      await client.ask<Poll>(`/polls/${id}/close`, { method: 'POST', headers: asModerator });
      await use('the second');
    });
  });
}
