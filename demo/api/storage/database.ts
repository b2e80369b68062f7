/** Something that SQL can be asked of: a database, or one transaction of it. */
export interface Queryable {
  /** One statement with its parameters `$1`, `$2` …; gives its rows. */
  query<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** Several statements without parameters, as a migration has them. */
  script(sql: string): Promise<void>;
}

/** A part of a list. */
export interface Slice {
  limit: number;
  offset: number;
}

/** What is read of a list of which no page was asked for. */
export const FIRST: Slice = { limit: 100, offset: 0 };

/**
 * The one SQL that the API speaks, PostgreSQL's, whoever runs it. Counts are cast to `int` by the statements: the
 * engines disagree about what a `bigint` is in JavaScript.
 */
export interface Database extends Queryable {
  /** Runs `work` in a transaction: committed when it resolves, rolled back when it throws, and the error is thrown on. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
  /** Runs `work`, which only reads, on the database as it is at one moment; a full disk does not matter. */
  snapshot<Result>(work: (snapshot: Queryable) => Promise<Result>): Promise<Result>;
  /** Resolves when `statement`, a small write, was done; with PostgreSQL beside what is under way, and within two seconds. */
  check(statement: string): Promise<void>;
  /** Waits for what is under way. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

/** How such a transaction begins. */
export const SNAPSHOT = 'ISOLATION LEVEL REPEATABLE READ READ ONLY';
