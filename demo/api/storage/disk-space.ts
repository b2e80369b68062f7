import { statfs } from 'node:fs/promises';
import { DatabaseUnavailable } from './unavailable.js';

/**
 * The free space required before any write, in bytes: two more files of PostgreSQL's write-ahead log, 16 MB each. An
 * engine without space for its log does not recover; one that gets no writes loses nothing.
 */
const RESERVE = 32 * 1024 ** 2;

/** The time in milliseconds for which a measurement of free space is reused. */
const REUSED_FOR = 500;

/** Returns a function that throws a `DatabaseUnavailable` while the disk of `folder` is nearly full. */
export function spaceGuard(folder: string): () => Promise<void> {
  let look: Promise<number> | undefined;
  let until = 0;
  return async () => {
    if (!look || performance.now() > until) {
      until = performance.now() + REUSED_FOR;
      look = freeBytes(folder);
    }
    if ((await look) < RESERVE) {
      throw new DatabaseUnavailable(`Le disque du dossier des données ${folder} est plein : libérez de la place.`);
    }
  };
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
