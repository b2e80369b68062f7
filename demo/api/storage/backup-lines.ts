import type { Queryable } from './database.js';
import { applyMigrations, migrationNames } from './migrate.js';
import { listTables, type Table } from './tables.js';

const FORMAT = 'commune-widgets-api';
const VERSION = 1;

/** The number of rows fetched at once; an image has about 100 kB. */
const FETCHED = 50;
/** The amount of SQL sent to the engine at once, in characters. */
const BATCH = 1_000_000;

/**
 * A backup as lines, each a JSON object: first the format, the time and the applied migrations; then for each table its
 * name and columns, and its rows as PostgreSQL's `row_to_json` gives them; last, the number of rows. It is independent
 * of the engine: a backup of one can be restored to the other.
 */
export async function* backupLines(snapshot: Queryable): AsyncGenerator<string> {
  const applied = await snapshot.query<{ name: string }>('SELECT name FROM migrations ORDER BY name');
  const at = new Date().toISOString();
  yield line({ format: FORMAT, version: VERSION, at, migrations: applied.map(({ name }) => name) });
  let count = 0;
  for (const { name, columns } of await listTables(snapshot)) {
    yield line({ table: name, columns });
    await snapshot.script(`DECLARE copied NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row FROM "${name}" r`);
    for (;;) {
      const rows = await snapshot.query<{ row: string }>(`FETCH ${FETCHED} FROM copied`);
      if (rows.length === 0) break;
      count += rows.length;
      // One chunk with a line for each row.
      yield rows.map(({ row }) => `${row}\n`).join('');
    }
    await snapshot.script('CLOSE copied');
  }
  yield line({ rows: count });
}

/** The first line of a backup: its time, and the names of the migrations applied to its database. */
export interface BackupHeader {
  at: string;
  migrations: string[];
}

/**
 * Restores a backup to an empty database: migrates it to the state of the backup, inserts the rows, and migrates it to
 * the latest state. All within the given transaction, so that it restores everything or nothing. Returns the number of
 * rows. Throws a message for the administrator.
 */
export async function restoreLines(transaction: Queryable, lines: AsyncIterable<string>): Promise<number> {
  const names = await migrationNames();
  let tables: Map<string, Table> | undefined;
  let batch: Batch | undefined;
  let count = 0;
  for await (const text of lines) {
    const value = readLine(text);
    if (!tables) {
      const { migrations } = headerOf(value);
      const unknown = migrations.find((name) => !names.includes(name));
      if (unknown !== undefined)
        throw new Error(`Cette sauvegarde vient d’une version plus récente de l’API (${unknown}).`);
      await applyMigrations(transaction, migrations);
      // Rows that a migration has inserted are part of the backup as well.
      tables = new Map((await listTables(transaction)).map((table) => [table.name, table]));
      for (const name of [...tables.keys()].reverse()) await transaction.script(`DELETE FROM "${name}"`);
    } else if (typeof value.table === 'string' && Array.isArray(value.columns)) {
      await batch?.flush();
      batch = batchFor(transaction, tables.get(value.table), value.columns as string[]);
    } else if (isEnd(value)) {
      await batch?.flush();
      if (value.rows !== count) throw incomplete();
      await applyMigrations(transaction, names);
      return count;
    } else {
      if (!batch) throw incomplete();
      count += 1;
      await batch.add(text);
    }
  }
  throw incomplete();
}

interface Batch {
  add(row: string): Promise<void>;
  flush(): Promise<void>;
}

function batchFor(transaction: Queryable, table: Table | undefined, columns: readonly string[]): Batch {
  if (!table || columns.some((column) => !table.columns.includes(column))) throw incomplete();
  const list = columns.map((column) => `"${column}"`).join(', ');
  const sql = `INSERT INTO "${table.name}" (${list}) OVERRIDING SYSTEM VALUE
    SELECT ${list} FROM json_populate_recordset(NULL::"${table.name}", $1::json)`;
  let rows: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await transaction.query(sql, [`[${rows.join(',')}]`]);
    [rows, size] = [[], 0];
  };
  return {
    flush,
    async add(row) {
      rows.push(row);
      size += row.length;
      if (size > BATCH) await flush();
    },
  };
}

/** Checks the first line of a backup. Throws when it is not a backup of this API, or of a later version. */
export function headerOf({ format, version, at, migrations }: Record<string, unknown>): BackupHeader {
  if (format !== FORMAT || typeof at !== 'string' || !Array.isArray(migrations)) {
    throw noBackup();
  }
  if (version !== VERSION) throw new Error('Cette sauvegarde vient d’une version plus récente de l’API.');
  return { at, migrations: migrations as string[] };
}

/** Whether a line is the last one: no table has a single column named `rows`. */
export function isEnd(value: Record<string, unknown>): value is { rows: number } {
  return typeof value.rows === 'number' && Object.keys(value).length === 1;
}

/** Parses a line of a backup. Throws when it is not a JSON object. */
export function readLine(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw noBackup(error);
  }
  if (typeof value !== 'object' || value === null) throw noBackup();
  return value as Record<string, unknown>;
}

function noBackup(cause?: unknown): Error {
  return new Error('Ce fichier n’est pas une sauvegarde de l’API.', { cause });
}

export function incomplete(): Error {
  return new Error('Cette sauvegarde est incomplète ou abîmée : rien n’est restauré.');
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
