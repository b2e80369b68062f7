import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openPglite } from '../../../demo/api/storage/pglite.js';

describe('a folder of PGlite', () => {
  let top: string;
  let folder: string;
  before(async () => {
    top = await mkdtemp(join(tmpdir(), 'pglite-'));
    folder = join(top, 'deep'.repeat(40), 'data');
  });
  after(() => rm(top, { recursive: true }));

  it('is created with the folders above it, closed to other users, and keeps what was stored', async () => {
    const first = await openPglite(folder);
    await first.script('CREATE TABLE a (id int); INSERT INTO a VALUES (1)');
    await first.close();
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    const second = await openPglite(folder);
    assert.equal((await second.query('SELECT * FROM a')).length, 1);
    await second.close();
  });

  it('is refused while it is open, and can be opened once it is closed', async () => {
    const first = await openPglite(folder);
    await assert.rejects(openPglite(folder), /sert déjà à un autre processus/);
    await first.close();
    await (await openPglite(folder)).close();
  });

  it('is created again when its first start was interrupted', async () => {
    const interrupted = join(top, 'interrupted');
    await mkdir(join(interrupted, 'base'), { recursive: true });
    await writeFile(join(interrupted, 'PG_VERSION'), '18\n');
    await writeFile(join(interrupted, '.unfinished'), '');
    const database = await openPglite(interrupted);
    await database.script('CREATE TABLE a (id int)');
    await database.close();
    assert.ok(!(await readdir(interrupted)).includes('.unfinished'));
  });

  it('is refused in one sentence when it is no folder, has other content or another version', async () => {
    const file = join(top, 'file');
    await writeFile(file, '');
    await assert.rejects(
      openPglite(file),
      /^Error: Le dossier des données \S+ ne peut pas servir\s: ce n’est pas un dossier\.$/,
    );
    await assert.rejects(openPglite(join(file, 'under')), /ce n’est pas un dossier\.$/);
    const foreign = join(top, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'photo.jpg'), '');
    await chmod(foreign, 0o755);
    await assert.rejects(openPglite(foreign), /contient autre chose, par exemple «\sphoto\.jpg\s»/);
    assert.equal((await stat(foreign)).mode & 0o777, 0o755, 'Others can no longer read it.');
    assert.deepEqual(await readdir(foreign), ['photo.jpg']);
    const old = join(top, 'old');
    await mkdir(old);
    await writeFile(join(old, 'PG_VERSION'), '17\n');
    await assert.rejects(openPglite(old), /au format de PostgreSQL 17, .* backup FICHIER.* restore FICHIER/);
  });

  it('is refused in one sentence when it is damaged, and not changed', async () => {
    await truncate(join(folder, 'global', 'pg_control'), 100);
    await assert.rejects(openPglite(folder), /^Error: Le dossier des données \S+ est abîmé, .* restore FICHIER ».$/);
    assert.ok((await readdir(folder)).includes('base'));
  });
});
