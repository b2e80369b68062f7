import { readdir, readFile } from 'node:fs/promises';
import type { Database, Queryable } from './database.js';

const FOLDER = new URL('migrations/', import.meta.url);

/** An arbitrary number, the same for all processes that share a database. */
const LOCK = 7_406_110;

/**
 * Applies all files of `migrations/` that were not applied yet, in the order of their names, all or none. Processes
 * that start at the same time wait for one another. Returns the names of the applied ones.
 */
export async function migrate(database: Database, folder: URL = FOLDER): Promise<string[]> {
  const names = await migrationNames(folder);
  return database.transaction((transaction) => applyMigrations(transaction, names, folder));
}

/** The names of all migrations, in order. */
export async function migrationNames(folder: URL = FOLDER): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

/** Applies those of `names` that were not applied yet, and returns their names. */
export async function applyMigrations(
  transaction: Queryable,
  names: readonly string[],
  folder: URL = FOLDER,
): Promise<string[]> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await transaction.script(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
  );
  const rows = await transaction.query<{ name: string }>('SELECT name FROM migrations');
  const applied = new Set(rows.map(({ name }) => name));
  const missing = names.filter((name) => !applied.has(name));
  for (const name of missing) {
    await transaction.script(await readFile(new URL(name, folder), 'utf8'));
    await transaction.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
  }
  return missing;
}
