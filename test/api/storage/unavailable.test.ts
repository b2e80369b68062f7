import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../../demo/api/storage/database.js';
import { openPostgres } from '../../../demo/api/storage/postgres.js';
import { DatabaseUnavailable } from '../../../demo/api/storage/unavailable.js';
import { type Postgres, startPostgres } from '../../support/postgres.js';

const WRITE = `INSERT INTO things VALUES ('a')`;

describe('a PostgreSQL that fails', () => {
  let server: Postgres;
  let database: Database;
  before(async () => {
    server = await startPostgres();
    database = openPostgres(server.url);
    await database.script('CREATE TABLE things (id text)');
  });
  after(async () => {
    await database.close();
    await server.stop();
  });

  /** Terminates all other connections, as an administrator or a restart does. */
  const cut = (): Promise<unknown> =>
    database
      .query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL',
      )
      .catch(() => undefined);

  it('causes a DatabaseUnavailable when it ends a connection, and works for the next transaction', async () => {
    const interrupted = database.transaction(async (transaction) => {
      await transaction.query(WRITE);
      await cut();
      await transaction.query('SELECT 1');
    });
    await assert.rejects(interrupted, DatabaseUnavailable);
    assert.deepEqual(await database.query('SELECT id FROM things'), []);
    assert.equal(await database.transaction(() => Promise.resolve('done')), 'done');
  });

  it('causes a DatabaseUnavailable when a lock takes too long, and keeps the connection', async () => {
    await database.transaction(async (transaction) => {
      await transaction.query('LOCK TABLE things');
      await assert.rejects(database.query(WRITE), DatabaseUnavailable);
    });
  });

  it('can be checked for writing while all connections are in use', async () => {
    const queries = Array.from({ length: 12 }, () => database.query('SELECT pg_sleep(0.5)'));
    await database.check(WRITE);
    assert.equal((await database.query('SELECT id FROM things')).length, 1);
    await Promise.all(queries);
    await database.script('ALTER DATABASE postgres SET default_transaction_read_only = on');
    await cut();
    await assert.rejects(database.check(WRITE));
    await database.transaction(async (transaction) => {
      await transaction.query('SET TRANSACTION READ WRITE');
      await transaction.script('ALTER DATABASE postgres RESET default_transaction_read_only');
    });
  });

  it('does not cause a DatabaseUnavailable for an invalid statement', async () => {
    await assert.rejects(database.query('SELECT nonsense'), (error) => !(error instanceof DatabaseUnavailable));
  });
});
