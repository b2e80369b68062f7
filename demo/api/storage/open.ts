import { setTimeout as wait } from 'node:timers/promises';
import { serveBackups } from './backup-socket.js';
import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';
import { DatabaseUnavailable } from './unavailable.js';

/** The pause in milliseconds between two attempts to reach a server. */
const PAUSE = 1_000;

/**
 * Opens the database of the environment and applies all migrations: the PostgreSQL server of `DATABASE_URL`, else the
 * folder `DATA_DIR`, `./data` by default. Waits for a server that is not available yet; `say` is called once for each
 * reason.
 */
export async function openDatabase(
  environment: NodeJS.ProcessEnv = process.env,
  say: (sentence: string) => void = console.error,
): Promise<Database> {
  const { DATABASE_URL: url } = environment;
  if (url) {
    await whenAvailable(() => migratePostgres(url), say);
    return openPostgres(url);
  }
  const database = await openPglite(folderOf(environment));
  await migrate(database);
  return serveBackups(database, folderOf(environment));
}

/**
 * The folder of the environment. An empty setting counts as not set, because PGlite without a folder would store
 * nothing.
 */
export function folderOf({ DATA_DIR: folder }: NodeJS.ProcessEnv): string {
  return folder || 'data';
}

async function migratePostgres(url: string): Promise<void> {
  const database = openPostgres(url, { unhurried: true });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}

/** Waits until the database is available: services may start in any order, and a database may restart meanwhile. */
async function whenAvailable(work: () => Promise<void>, say: (sentence: string) => void): Promise<void> {
  for (let told = ''; ;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error;
      if (told !== error.message) say(`The database of DATABASE_URL does not answer yet: ${error.message}`);
      told = error.message;
      await wait(PAUSE);
    }
  }
}
