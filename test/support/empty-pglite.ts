import { readFile, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../demo/api/storage/database.js';
import { openPglite } from '../../demo/api/storage/pglite.js';
import { madeOnce } from './pglite-cache.js';

/** The engines that were closed, emptied: to start one takes two seconds of CPU. */
const idle: Database[] = [];

/** An empty PGlite in memory, which the next to open one is given after its `close`. */
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

/** Making an empty PGlite takes six seconds of CPU, copying one that was made before two. */
async function start(): Promise<Database> {
  const tarball = await madeOnce('empty.tar', async (path) => {
    const engine = await PGlite.create();
    await writeFile(path, (await engine.dumpDataDir('none')).stream());
    await engine.close();
  });
  return openPglite(undefined, new Blob([await readFile(tarball)]));
}
