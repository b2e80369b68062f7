import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';
import { type Database, type Queryable, SNAPSHOT } from './database.js';
import { DatabaseUnavailable } from './unavailable.js';

/** How many connections one process keeps: a PostgreSQL takes a hundred by default, from all processes together. */
const CONNECTIONS = 10;

/**
 * In milliseconds. What the server should end itself, it is told; what a server that is frozen does not end, ends here,
 * a little later. To connect includes the wait for one of the connections.
 */
const patience = {
  connectionTimeoutMillis: 8_000,
  lock_timeout: 5_000,
  statement_timeout: 8_000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 10_000,
};
/** For the check: whoever asks has two seconds. */
const haste = { connectionTimeoutMillis: 1_500, lock_timeout: 1_000, statement_timeout: 1_000, query_timeout: 1_500 };

/**
 * The conditions that pass, by the first signs of their code (https://www.postgresql.org/docs/current/errcodes-appendix.html):
 * connection exceptions, deadlocks, no resources, intervention of an operator, a time-out for a lock.
 */
const PASSING = /^(?:08|40|53|57|55P03|25P03)/;

/**
 * A PostgreSQL server, by its `postgresql://` address; opens its connections when they are needed. Throws a
 * `DatabaseUnavailable` for what it has not done in time; `unhurried`, it may take as long as it needs, as for a migration.
 */
export function openPostgres(url: string, { unhurried = false } = {}): Database {
  const { connectionTimeoutMillis } = patience;
  const pool = openPool({
    connectionString: url,
    max: CONNECTIONS,
    ...(unhurried ? { connectionTimeoutMillis } : patience),
  });
  // Of its own, so that neither a crowd nor a lock that all others wait for makes a healthy process look ill.
  const checks = openPool({ connectionString: url, max: 1, ...haste });
  return {
    ...queryable(pool),
    transaction: (work) => transact(pool, work),
    snapshot: (work) => transact(pool, work, `BEGIN ${SNAPSHOT}`),
    async check(statement) {
      await queryable(checks).script(statement);
    },
    async close() {
      await Promise.all([pool.end(), checks.end()]);
    },
  };
}

/**
 * A connection that breaks is replaced by the next query; unheard, its error would end the process. The pool hears those
 * of idle connections alone.
 */
function openPool(config: PoolConfig): Pool {
  const pool = new Pool({ keepAlive: true, ...config });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function transact<Result>(
  pool: Pool,
  work: (transaction: Queryable) => Promise<Result>,
  begin = 'BEGIN',
): Promise<Result> {
  const client = await available(() => pool.connect());
  let broken = false;
  // On a connection that is lost, or whose answer did not come, not even a ROLLBACK is answered.
  const noticing = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      broken ||= !(error instanceof DatabaseError);
      throw error;
    }
  };
  try {
    await available(() => noticing(() => client.query(begin)));
    const result = await work(queryable(client, noticing));
    await available(() => noticing(() => client.query('COMMIT')));
    return result;
  } catch (error) {
    if (!broken) await noticing(() => client.query('ROLLBACK')).catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}

function queryable(client: Pool | PoolClient, ask: typeof available = (work) => work()): Queryable {
  return {
    query: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await available(() => ask(() => client.query<Row & Record<string, unknown>>(sql, params)))).rows,
    async script(sql) {
      await available(() => ask(() => client.query(sql)));
    },
  };
}

/** Throws a `DatabaseUnavailable` for what is the database's state, and any other error as it is. */
async function available<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseError ? !PASSING.test(error.code ?? '') : error instanceof TypeError) throw error;
    throw new DatabaseUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
