import { after } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { type Postgres, startPostgres } from '../../support/postgres.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';

export interface Engine {
  name: string;
  /** An empty database; `close` frees all it took. */
  open(): Promise<Database>;
}

/** Both engines that the API runs on: what holds for one must hold for the other. */
export const engines: Engine[] = [
  { name: 'PGlite', open: openEmptyPglite },
  { name: 'PostgreSQL', open: openOwnPostgres },
];

/** An empty database in its newest form. */
export async function openMigrated(engine: Engine): Promise<Database> {
  const database = await engine.open();
  await migrate(database);
  return database;
}

/** One server for all: its start takes seconds, a database of it a tenth of one. */
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
