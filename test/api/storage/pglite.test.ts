import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openPglite } from '../../../demo/api/storage/pglite.js';

describe('a folder of PGlite', () => {
  let folder: string;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'pglite-')), 'deep', 'data');
  });
  after(() => rm(join(folder, '../..'), { recursive: true }));

  it('is created with the folders above it, and keeps what was stored', async () => {
    const first = await openPglite(folder);
    await first.script('CREATE TABLE a (id int); INSERT INTO a VALUES (1)');
    await first.close();
    const second = await openPglite(folder);
    assert.equal((await second.query('SELECT * FROM a')).length, 1);
    await second.close();
  });

  it('is refused while it is open, and free once it is closed', async () => {
    const first = await openPglite(folder);
    await assert.rejects(openPglite(folder), /in use by another process/);
    await first.close();
    await (await openPglite(folder)).close();
  });
});
