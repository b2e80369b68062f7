import { after } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { type Postgres, startPostgres } from '../../support/postgres.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';

export interface Engine {
  name: string;
  /** Opens an empty database; `close` frees its resources. */
  open(): Promise<Database>;
}

/** The two database engines of the API; tests of storage run on both. */
export const engines: Engine[] = [
  { name: 'PGlite', open: openEmptyPglite },
  { name: 'PostgreSQL', open: openOwnPostgres },
];

/** An empty database with all migrations applied. */
export async function openMigrated(engine: Engine): Promise<Database> {
  const database = await engine.open();
  await migrate(database);
  return database;
}

/** One server for all tests: starting it takes seconds, creating a database a tenth of one. */
let server: Promise<Postgres> | undefined;
let opened = 0;

after(async () => (await server)?.stop());

async function openOwnPostgres(): Promise<Database> {
  const { url } = await (server ??= startPostgres());
  const name = `test_${(opened += 1)}`;
  const administer = async (sql: string): Promise<void> => {
    const administration = openPostgres(url);
    await administration.script(sql);
    await administration.close();
  };
  await administer(`CREATE DATABASE ${name}`);
  const database = openPostgres(url.replace('/postgres?', `/${name}?`));
  return {
    ...database,
    async close() {
      await database.close();
      await administer(`DROP DATABASE ${name}`);
    },
  };
}
