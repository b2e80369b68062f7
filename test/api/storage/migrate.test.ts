import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Database } from '../../../demo/api/storage/database.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { engines } from './databases.js';

for (const engine of engines) {
  describe(`migrations on ${engine.name}`, () => {
    let database: Database;
    let folder: string;
    const apply = (): Promise<string[]> => migrate(database, pathToFileURL(`${folder}/`));
    before(async () => {
      [database, folder] = await Promise.all([engine.open(), mkdtemp(join(tmpdir(), 'migrations-'))]);
      await writeFile(join(folder, '002.sql'), `INSERT INTO a VALUES (2); ALTER TABLE a ADD COLUMN label text;`);
      await writeFile(join(folder, '001.sql'), `CREATE TABLE a (id int); -- first\nINSERT INTO a VALUES (1);`);
      await writeFile(join(folder, 'notes.md'), 'not SQL');
    });
    after(async () => {
      await database.close();
      await rm(folder, { recursive: true });
    });

    it('are applied once, in the order of their names, by processes that start at the same time', async () => {
      const applied = await Promise.all([apply(), apply(), apply()]);
      assert.deepEqual(applied.map((names) => names.join()).sort(), ['', '', '001.sql,002.sql']);
      assert.equal((await database.query('SELECT id, label FROM a')).length, 2);
    });

    it('are applied later only if they are new', async () => {
      await writeFile(join(folder, '003.sql'), 'CREATE TABLE b (id int)');
      assert.deepEqual(await apply(), ['003.sql']);
      assert.deepEqual(await apply(), []);
    });

    it('leave nothing behind when one fails', async () => {
      await writeFile(join(folder, '004.sql'), 'CREATE TABLE c (id int)');
      await writeFile(join(folder, '005.sql'), 'INSERT INTO nowhere VALUES (1)');
      await assert.rejects(apply(), { code: '42P01' });
      const [row] = await database.query<{ found: string | null }>(`SELECT to_regclass('c')::text AS found`);
      assert.equal(row?.found, null);
    });
  });
}
