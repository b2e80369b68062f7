import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { engines } from './databases.js';

for (const engine of engines) {
  describe(`${engine.name} as a database`, () => {
    let database: Database;
    before(async () => {
      database = await engine.open();
      await database.script(
        'CREATE TABLE things (id text PRIMARY KEY, tags text[], at timestamptz, n int); CREATE TABLE others (id text)',
      );
    });
    after(() => database.close());

    const idsOf = async (prefix: string): Promise<string[]> => {
      const rows = await database.query<{ id: string }>('SELECT id FROM things WHERE id LIKE $1 ORDER BY id', [
        `${prefix}%`,
      ]);
      return rows.map(({ id }) => id);
    };

    it('returns stored values with the same types', async () => {
      const thing = { id: 'l’été', tags: ['a,b', '"c"', '{}'], at: new Date('2026-02-13T02:00:00.123Z'), n: 7 };
      await database.query('INSERT INTO things VALUES ($1, $2, $3, $4)', Object.values(thing));
      assert.deepEqual(
        (await database.query('SELECT * FROM things WHERE id = $1', [thing.id])).map((row) => ({ ...row })),
        [thing],
      );
    });

    it('returns null for absent values, and a number for a count cast to int', async () => {
      await database.query('INSERT INTO things (id) VALUES ($1)', ['null']);
      const [row] = await database.query<{ tags: unknown; count: unknown }>(
        'SELECT tags, (SELECT count(*)::int FROM others) AS count FROM things WHERE id = $1',
        ['null'],
      );
      assert.equal(row?.tags, null);
      assert.equal(row.count, 0);
    });

    it('commits a transaction that resolves, and returns its result', async () => {
      const result = await database.transaction(async (transaction) => {
        await transaction.query('INSERT INTO things (id) VALUES ($1)', ['kept-1']);
        await transaction.query('INSERT INTO things (id) VALUES ($1)', ['kept-2']);
        return 'done';
      });
      assert.equal(result, 'done');
      assert.deepEqual(await idsOf('kept'), ['kept-1', 'kept-2']);
    });

    it('rolls back a transaction that throws, and rejects with the same error', async () => {
      const cause = new Error('no');
      const failing = database.transaction(async (transaction) => {
        await transaction.query('INSERT INTO things (id) VALUES ($1)', ['undone']);
        throw cause;
      });
      await assert.rejects(failing, (error) => error === cause);
      assert.deepEqual(await idsOf('undone'), []);
    });

    it('works after a failed statement', async () => {
      const twice = database.transaction(async (transaction) => {
        await transaction.query('INSERT INTO things (id) VALUES ($1)', ['twice']);
        await transaction.query('INSERT INTO things (id) VALUES ($1)', ['twice']);
      });
      await assert.rejects(twice, { code: '23505' });
      assert.deepEqual(await idsOf('twice'), []);
    });

    it('serialises simultaneous transactions on the same rows', async () => {
      await database.query('INSERT INTO things (id, n) VALUES ($1, 0)', ['sum']);
      const increments = Array.from({ length: 50 }, () =>
        database.transaction(async (transaction) => {
          const [row] = await transaction.query<{ n: number }>('SELECT n FROM things WHERE id = $1 FOR UPDATE', [
            'sum',
          ]);
          await transaction.query('UPDATE things SET n = $1 WHERE id = $2', [(row?.n ?? 0) + 1, 'sum']);
        }),
      );
      await Promise.all(increments);
      const [row] = await database.query<{ n: number }>('SELECT n FROM things WHERE id = $1', ['sum']);
      assert.equal(row?.n, 50);
    });
  });
}
