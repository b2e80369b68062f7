import { statfs } from 'node:fs/promises';
import { DatabaseUnavailable } from './unavailable.js';

/**
 * What has to be free before anything is written, in bytes: two more files of PostgreSQL's write-ahead log, 16 MB each.
 * An engine that finds no room for its log does not come back; one that is not asked to write loses nothing.
 */
const RESERVE = 32 * 1024 ** 2;

/** How long a look at the disk is believed, in milliseconds. */
const BELIEVED = 500;

/** Gives what throws a `DatabaseUnavailable` while the disk of `folder` is as good as full. */
export function spaceGuard(folder: string): () => Promise<void> {
  let look: Promise<number> | undefined;
  let until = 0;
  return async () => {
    if (!look || performance.now() > until) {
      until = performance.now() + BELIEVED;
      look = freeBytes(folder);
    }
    if ((await look) < RESERVE) {
      throw new DatabaseUnavailable(`Le disque du dossier des données ${folder} est plein : libérez de la place.`);
    }
  };
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
