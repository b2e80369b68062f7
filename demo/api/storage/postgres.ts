import { Pool, type PoolClient } from 'pg';
import type { Database, Queryable } from './database.js';

/** How many connections one process keeps: a PostgreSQL takes a hundred by default, from all processes together. */
const CONNECTIONS = 10;

/** A PostgreSQL server, by its `postgresql://` address; opens its connections when they are needed. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  // An idle connection that breaks is replaced by the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return {
    ...queryable(pool),
    transaction: (work) => transact(pool, work),
    close: () => pool.end(),
  };
}

async function transact<Result>(pool: Pool, work: (transaction: Queryable) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(queryable(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

function queryable(client: Pool | PoolClient): Queryable {
  return {
    query: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await client.query<Row & Record<string, unknown>>(sql, params)).rows,
    async script(sql) {
      await client.query(sql);
    },
  };
}
