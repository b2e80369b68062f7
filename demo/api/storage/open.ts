import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/**
 * The database of the environment, in its newest form: the PostgreSQL server of `DATABASE_URL`, else the folder
 * `DATA_DIR`, `./data` by default.
 */
export async function openDatabase(environment: NodeJS.ProcessEnv = process.env): Promise<Database> {
  const { DATABASE_URL: url, DATA_DIR: folder } = environment;
  // What is set to nothing is not set: PGlite without a folder would forget everything at the end.
  const database = url ? openPostgres(url) : await openPglite(folder || 'data');
  await migrate(database);
  return database;
}
