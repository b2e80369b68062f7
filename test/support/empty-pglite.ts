import { readFile, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../demo/api/storage/database.js';
import { openPglite } from '../../demo/api/storage/pglite.js';
import { madeOnce } from './pglite-cache.js';

/** Engines that were closed and emptied, to be used again: starting one takes two seconds of CPU. */
const idle: Database[] = [];

/** An empty PGlite in memory. After its `close` it is emptied and given to the next caller. */
export async function openEmptyPglite(): Promise<Database> {
  const engine = idle.pop() ?? (await start());
  return {
    ...engine,
    async close() {
      await engine.script('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      idle.push(engine);
    },
  };
}

/** Starts one from a copy that was made before: two seconds of CPU, where an empty PGlite takes six to create. */
async function start(): Promise<Database> {
  const tarball = await madeOnce('empty.tar', async (path) => {
    const engine = await PGlite.create();
    await writeFile(path, (await engine.dumpDataDir('none')).stream());
    await engine.close();
  });
  return openPglite(undefined, new Blob([await readFile(tarball)]));
}
