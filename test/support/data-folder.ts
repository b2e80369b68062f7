import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../demo/api/storage/pglite.js';
import { madeOnce } from './pglite-cache.js';

/**
 * A temporary folder with the files of an empty PGlite, copied from a cache, because creating them takes seven seconds
 * of CPU.
 */
export async function newDataFolder(): Promise<string> {
  const made = await madeOnce('folder', async (path) => (await openPglite(path)).close());
  const folder = await mkdtemp(join(tmpdir(), 'data-'));
  await cp(made, folder, { recursive: true });
  return folder;
}
