import type { Database } from '../../../demo/api/storage/database.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { startPostgres } from '../../support/postgres.js';
import { openEmptyPglite } from './empty-pglite.js';

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

async function openOwnPostgres(): Promise<Database> {
  const server = await startPostgres();
  const database = openPostgres(server.url);
  return {
    ...database,
    async close() {
      await database.close();
      await server.stop();
    },
  };
}
