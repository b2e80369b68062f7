import type { Queryable } from './database.js';

/** A table of the API. */
export interface Table {
  name: string;
  /** The columns in order, without generated ones. */
  columns: string[];
}

/** All tables except that of the migrations, each after those that it references. */
export async function listTables(database: Queryable): Promise<Table[]> {
  const tables = await database.query<Table & { parents: string[] }>(
    `SELECT c.relname::text AS name,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns,
       ARRAY(SELECT p.relname::text FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid
         WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS parents
     FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations'
     ORDER BY c.relname`,
  );
  const sorted: Table[] = [];
  const rest = new Map(tables.map((table) => [table.name, table]));
  while (rest.size > 0) {
    const free = [...rest.values()].filter(({ parents }) => !parents.some((parent) => rest.has(parent)));
    if (free.length === 0) throw new Error('Tables refer to each other in a circle.');
    for (const { name, columns } of free) {
      sorted.push({ name, columns });
      rest.delete(name);
    }
  }
  return sorted;
}
