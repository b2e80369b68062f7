import { type Database, isRead } from './database.js';

/** Adds `writes()` to a database. A write that fails counts too: it may have been committed. */
export function countingWrites(database: Omit<Database, 'writes'>): Database {
  let writes = 0;
  const counted = <Result>(work: Promise<Result>): Promise<Result> => work.finally(() => (writes += 1));
  return {
    ...database,
    query<Row extends object>(sql: string, params?: unknown[]) {
      const answer = database.query<Row>(sql, params);
      return isRead(sql) ? answer : counted(answer);
    },
    script: (sql) => counted(database.script(sql)),
    transaction: (work) => counted(database.transaction(work)),
    writes: () => writes,
  };
}
