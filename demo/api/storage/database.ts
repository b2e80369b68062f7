/** Accepts SQL: a database, or one of its transactions. */
export interface Queryable {
  /** Runs one statement with its parameters `$1`, `$2` …; resolves to its rows. */
  query<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters, as in a migration. */
  script(sql: string): Promise<void>;
}

/** A part of a list. */
export interface Slice {
  limit: number;
  offset: number;
}

/** The part of a list that is read by default. */
export const FIRST: Slice = { limit: 100, offset: 0 };

/**
 * A database with PostgreSQL's SQL, whatever the engine. Statements cast counts to `int`, because the engines convert a
 * `bigint` to different types in JavaScript.
 */
export interface Database extends Queryable {
  /** Runs `work` in a transaction: committed when it resolves, rolled back when it throws; the error is thrown on. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  /** Runs `work`, which may only read, on a consistent snapshot of the database; also on a full disk. */
  snapshot<Result>(work: (snapshot: Queryable) => Promise<Result>): Promise<Result>;
  /**
   * Resolves when `statement`, a small write, is done; with PostgreSQL independently of other queries, and within two
   * seconds.
   */
  check(statement: string): Promise<void>;
  /** The number of writes that this process has finished so far; caches of what was read are valid until it changes. */
  writes(): number;
  /** Waits for pending queries, and closes the database. Nothing may be queried afterwards. */
  close(): Promise<void>;
}

/** The options of such a transaction. */
export const SNAPSHOT = 'ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Whether a statement only reads. */
export function isRead(sql: string): boolean {
  return /^\s*SELECT\b/i.test(sql);
}
