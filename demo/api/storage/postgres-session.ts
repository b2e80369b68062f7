import { DatabaseError, type Pool, type PoolClient, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';
import type { Queryable } from './database.js';
import { DatabaseUnavailable } from './unavailable.js';

/** `query_timeout` in milliseconds is an option of each statement too (`pg`, `lib/client.js`), absent from its types. */
interface TimedStatement extends QueryConfig {
  query_timeout?: number | undefined;
}

/**
 * Temporary conditions, by the first characters of their code
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html): connection exceptions, deadlocks, insufficient
 * resources, operator intervention, a lock time-out.
 */
const TEMPORARY = /^(?:08|40|53|57|55P03|25P03)/;

/** A connection in use. */
export class Session implements Queryable {
  /** True once the connection is lost, or an answer did not come. */
  broken = false;

  /** `end` is the time of `performance.now()` at which the last answer must be there. */
  constructor(
    private readonly client: PoolClient,
    private readonly end: number | undefined,
  ) {}

  async query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const name = nameOf(text);
    const { rows } = await this.send<Row>({ text, values, ...(name !== undefined && { name }) });
    return rows;
  }

  async script(text: string): Promise<void> {
    await this.send({ text });
  }

  private send<Row extends object>(statement: QueryConfig): Promise<QueryResult<Row & QueryResultRow>> {
    // With 0, `pg` would wait for ever.
    const query_timeout = this.end === undefined ? undefined : Math.max(1, this.end - performance.now());
    const timed: TimedStatement = { ...statement, query_timeout };
    return available(async () => {
      try {
        return await this.client.query(timed);
      } catch (error) {
        this.broken ||= !(error instanceof DatabaseError);
        throw error;
      }
    });
  }
}

/**
 * Runs `work` on a connection of its own; all of it may take `limit` milliseconds. A connection that is lost, or whose
 * answer did not come, is not used again.
 */
export async function connected<Result>(
  pool: Pool,
  limit: number | undefined,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const end = limit === undefined ? undefined : performance.now() + limit;
  const client = await available(() => pool.connect());
  const session = new Session(client, end);
  try {
    return await work(session);
  } finally {
    client.release(session.broken);
  }
}

/** Runs `work` in a transaction that starts with `begin`: rolled back when it throws. */
export async function transact<Result>(
  session: Session,
  work: (transaction: Queryable) => Promise<Result>,
  begin = 'BEGIN',
): Promise<Result> {
  try {
    await session.script(begin);
    const result = await work(session);
    await session.script('COMMIT');
    return result;
  } catch (error) {
    // On a broken connection not even a ROLLBACK would be answered.
    if (!session.broken) await session.script('ROLLBACK').catch(() => (session.broken = true));
    throw error;
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

/** Throws a `DatabaseUnavailable` for an error caused by the state of the database, and any other error unchanged. */
async function available<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseError ? !TEMPORARY.test(error.code ?? '') : error instanceof TypeError) throw error;
    throw new DatabaseUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
