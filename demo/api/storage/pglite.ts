import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.js';
import { lockFolder } from './folder-lock.js';

/**
 * PostgreSQL inside this process, its files in `folder` (created when absent), or in memory without one.
 * A new database begins as `initial`, a tarball of PGlite's `dumpDataDir`; default: empty, which takes seconds to make.
 * A folder serves one process at a time: throws when another has it.
 */
export async function openPglite(folder?: string, initial?: Blob): Promise<Database> {
  if (folder) await mkdir(folder, { recursive: true });
  const unlock = folder ? await lockFolder(folder) : undefined;
  const engine = await PGlite.create({ ...(folder && { dataDir: folder }), ...(initial && { loadDataDir: initial }) });
  return {
    ...queryable(engine),
    transaction: (work) => engine.transaction((transaction) => work(queryable(transaction))),
    async check(statement) {
      await engine.exec(statement);
    },
    async close() {
      await engine.close();
      await unlock?.();
    },
  };
}

function queryable(engine: PGlite | Transaction): Queryable {
  return {
    query: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await engine.query<Row>(sql, params)).rows,
    async script(sql) {
      await engine.exec(sql);
    },
  };
}
