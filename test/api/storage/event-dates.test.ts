import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { applyMigrations, migrationNames } from '../../../demo/api/storage/migrate.js';
import { findSubmission, listPublished } from '../../../demo/api/submissions/submission-store.js';
import { engines } from './databases.js';

const BEFORE = '009-service-answers.sql';
const COLUMNS = `reference, secret_hash, type, title, body, place, received_at, decided_at, status, starts_at, ends_at, all_day`;

for (const engine of engines) {
  describe(`the dates of events that were proposed before they had several, on ${engine.name}`, () => {
    let database: Database;
    before(async () => {
      database = await engine.open();
      const names = await migrationNames();
      await database.transaction((transaction) =>
        applyMigrations(transaction, names.slice(0, names.indexOf(BEFORE) + 1)),
      );
      const at = `'2026-01-10T09:00Z', '2026-01-11T09:00Z', 'approved'`;
      await database.script(`INSERT INTO submissions (${COLUMNS}) VALUES
        ('BBBB-BBB2', 'a', 'event', 'Carnaval', 'Le 11 avril.', 'Halle', ${at}, '2026-04-11T12:00Z', '2026-04-11T16:00Z', false),
        ('BBBB-BBB3', 'b', 'event', 'Foire', 'Trois jours.', 'Halle', ${at}, '2026-05-01T22:00Z', NULL, true),
        ('BBBB-BBB4', 'c', 'news', 'Travaux', 'Rue fermée.', NULL, ${at}, NULL, NULL, false)`);
      await database.transaction((transaction) => applyMigrations(transaction, names));
    });
    after(() => database.close());

    it('are kept, with a number, and none is invented for news', async () => {
      const [carnival, fair, works] = await Promise.all(
        ['BBBB-BBB2', 'BBBB-BBB3', 'BBBB-BBB4'].map((reference) => findSubmission(database, reference)),
      );
      assert.deepEqual(carnival?.dates, [
        {
          number: 1,
          startsAt: new Date('2026-04-11T12:00:00Z'),
          endsAt: new Date('2026-04-11T16:00:00Z'),
          cancelled: false,
        },
      ]);
      assert.deepEqual(
        [fair?.allDay, fair?.dates],
        [true, [{ number: 1, startsAt: new Date('2026-05-01T22:00:00Z'), endsAt: null, cancelled: false }]],
      );
      assert.deepEqual([works?.title, works?.body, works?.dates], ['Travaux', 'Rue fermée.', []]);
      assert.deepEqual([carnival.eventStatus, carnival.sequence], ['confirmed', 0]);
      assert.notEqual(carnival.uid, fair?.uid);
    });

    it('leave the order of the news as it was', async () => {
      const found = await listPublished(database, new Date('2026-03-01T00:00:00Z'));
      assert.deepEqual(
        found.map(({ title }) => title),
        ['Carnaval', 'Foire', 'Travaux'],
      );
    });
  });
}
