import type { Database } from './database.js';
import { migrate } from './migrate.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/**
 * The database of the environment, in its newest form: the PostgreSQL server of `DATABASE_URL`, else the folder
 * `DATA_DIR`, `./data` by default.
 */
export async function openDatabase(environment: NodeJS.ProcessEnv = process.env): Promise<Database> {
  const { DATABASE_URL: url, DATA_DIR: folder = 'data' } = environment;
  const database = url ? openPostgres(url) : await openPglite(folder);
  await migrate(database);
  return database;
}
