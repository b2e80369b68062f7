import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { backUp, restore } from '../../../demo/api/backup-commands.js';
import { backupLines, restoreLines } from '../../../demo/api/storage/backup-lines.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { castVote, createClient, createPoll } from '../polls/client.js';
import { news, propose } from '../submissions/client.js';
import { engines, openMigrated } from './databases.js';

async function linesOf(database: Database): Promise<string[]> {
  let text = '';
  await database.snapshot(async (snapshot) => {
    for await (const chunk of backupLines(snapshot)) text += chunk;
  });
  return text.trim().split('\n');
}

async function* each(lines: string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

for (const [index, engine] of engines.entries()) {
  const other = engines[1 - index] ?? engine;
  describe(`a backup of ${engine.name}`, () => {
    let database: Database;
    let restored: Database;
    let lines: string[];
    before(async () => {
      database = await openMigrated(engine);
      restored = await other.open();
      const client = createClient(database);
      const { id } = await createPoll(client, { question: 'L’été, « où » ?' });
      await castVote(client, id, ['velo']);
      await propose(client, news);
      lines = await linesOf(database);
    });
    after(() => Promise.all([database.close(), restored.close()]));

    it(`can be restored to ${other.name} without any difference`, async () => {
      const count = await restored.transaction((transaction) => restoreLines(transaction, each(lines)));
      assert.ok(count > 5);
      assert.deepEqual((await linesOf(restored)).slice(1).sort(), lines.slice(1).sort());
    });

    it('is refused as a whole when a line is missing or unknown, or it comes from a later version', async () => {
      const later = lines[0]?.replace('"001-polls.sql"', '"001-polls.sql","999-later.sql"') ?? '';
      const wrong = [lines.slice(0, -1), lines.toSpliced(-2, 1), lines.slice(1), [later, ...lines.slice(1)], []];
      for (const some of wrong) {
        await assert.rejects(
          restored.transaction((transaction) => restoreLines(transaction, each(some))),
          /sauvegarde/,
        );
      }
      assert.equal((await linesOf(restored)).length, lines.length);
    });
  });
}

describe('the commands of a backup', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backup-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('name a missing setting or file in one sentence, and create nothing', async () => {
    const environment = { DATA_DIR: join(folder, 'none') };
    const file = join(folder, 'file.gz');
    await assert.rejects(backUp([], environment), /Il manque le nom du fichier/);
    await assert.rejects(backUp([file], environment), /n’existe pas/);
    await assert.rejects(restore([file], environment), /n’existe pas/);
    await writeFile(file, 'a letter');
    await assert.rejects(restore([file], environment), /sauvegarde/);
    for (const text of ['CREATE TABLE votes ();', 'null', '{"format":"other"}']) {
      await writeFile(file, gzipSync(text));
      await assert.rejects(restore([file], environment), /n’est pas une sauvegarde/, text);
    }
    await assert.rejects(backUp([file], environment), /existe déjà/);
    await assert.rejects(stat(environment.DATA_DIR), { code: 'ENOENT' });
  });

  it('name the version of a folder that no engine can read', async () => {
    const old = join(folder, 'old');
    await mkdir(old);
    await writeFile(join(old, 'PG_VERSION'), '9\n');
    await assert.rejects(
      backUp([join(folder, 'new.gz')], { DATA_DIR: old }),
      /PostgreSQL 9, que cette API ne sait pas/,
    );
  });
});
