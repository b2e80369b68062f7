import { Pool, type PoolConfig } from 'pg';
import { countingWrites } from './counting-writes.js';
import { type Database, SNAPSHOT } from './database.js';
import { connected, type Session, transact } from './postgres-session.js';

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
};
/** The time limit in milliseconds for a whole call: the connection and all its statements. */
const LONGEST_CALL = 9_500;
/** The shorter limits of the health check, which must answer within two seconds. */
const checkTimeouts = {
  connectionTimeoutMillis: 1_500,
  lock_timeout: 1_000,
  statement_timeout: 1_000,
};
const LONGEST_CHECK = 1_800;

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
  const limit = unhurried ? undefined : LONGEST_CALL;
  const call = <Result>(work: (session: Session) => Promise<Result>): Promise<Result> => connected(pool, limit, work);
  return countingWrites({
    query: (sql, params) => call((session) => session.query(sql, params)),
    script: (sql) => call((session) => session.script(sql)),
    transaction: (work) => call((session) => transact(session, work)),
    // Without a limit, for a backup may take long.
    snapshot: (work) => connected(pool, undefined, (session) => transact(session, work, `BEGIN ${SNAPSHOT}`)),
    check: (statement) => connected(checks, LONGEST_CHECK, (session) => session.script(statement)),
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
