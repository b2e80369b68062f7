import { DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg';
import { countingWrites } from './counting-writes.js';
import { type Database, type Queryable, SNAPSHOT } from './database.js';
import { DatabaseUnavailable } from './unavailable.js';

/**
 * The number of connections per process: a PostgreSQL server allows a hundred by default, for all processes together.
 */
const CONNECTIONS = 10;

/**
 * Time limits in milliseconds. The server enforces the first ones; for a server that is frozen, the client's own limits
 * follow a little later. Connecting includes the wait for a free connection.
 */
const timeouts = {
  connectionTimeoutMillis: 8_000,
  lock_timeout: 5_000,
  statement_timeout: 8_000,
  idle_in_transaction_session_timeout: 30_000,
  query_timeout: 10_000,
};
/** The shorter limits of the health check, which must answer within two seconds. */
const checkTimeouts = {
  connectionTimeoutMillis: 1_500,
  lock_timeout: 1_000,
  statement_timeout: 1_000,
  query_timeout: 1_500,
};

/**
 * Temporary conditions, by the first characters of their code
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html): connection exceptions, deadlocks, insufficient
 * resources, operator intervention, a lock time-out.
 */
const TEMPORARY = /^(?:08|40|53|57|55P03|25P03)/;

/**
 * A PostgreSQL server, by its `postgresql://` address; connections are opened when needed. Throws a
 * `DatabaseUnavailable` when a time limit is exceeded; with `unhurried`, as for a migration, there is none.
 */
export function openPostgres(url: string, { unhurried = false } = {}): Database {
  const { connectionTimeoutMillis } = timeouts;
  const pool = openPool({
    connectionString: url,
    max: CONNECTIONS,
    ...(unhurried ? { connectionTimeoutMillis } : timeouts),
  });
  // A connection of its own, so that neither heavy load nor a lock makes a working process look unhealthy.
  const checks = openPool({ connectionString: url, max: 1, ...checkTimeouts });
  return countingWrites({
    ...queryable(pool),
    transaction: (work) => transact(pool, work),
    snapshot: (work) => transact(pool, work, `BEGIN ${SNAPSHOT}`),
    async check(statement) {
      await queryable(checks).script(statement);
    },
    async close() {
      await Promise.all([pool.end(), checks.end()]);
    },
  });
}

/**
 * A pool of connections. A connection that fails is replaced for the next query; without a listener, its error would
 * end the process, and the pool listens only on idle connections.
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
  // On a connection that is lost, or whose answer did not come, not even a ROLLBACK would be answered.
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

/** The names of prepared statements, by their text: the server parses each once per connection. */
const names = new Map<string, string>();
/** The API has fewer fixed statements; those it composes beyond this number are not prepared. */
const MOST_NAMES = 200;
/** Statements that can be prepared: the meaning of others, such as `FETCH`, depends on the session. */
const PREPARABLE = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= MOST_NAMES || !PREPARABLE.test(sql)) return known;
  const name = `commune_${names.size}`;
  names.set(sql, name);
  return name;
}

function queryable(client: Pool | PoolClient, ask: typeof available = (work) => work()): Queryable {
  return {
    async query<Row extends object>(text: string, values: unknown[] = []) {
      const name = nameOf(text);
      const statement = { text, values, ...(name !== undefined && { name }) };
      return (await available(() => ask(() => client.query<Row & Record<string, unknown>>(statement)))).rows;
    },
    async script(sql) {
      await available(() => ask(() => client.query(sql)));
    },
  };
}

/** Throws a `DatabaseUnavailable` for an error caused by the state of the database, and any other error unchanged. */
async function available<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseError ? !TEMPORARY.test(error.code ?? '') : error instanceof TypeError) throw error;
    throw new DatabaseUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
