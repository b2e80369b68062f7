import { PGlite, type Transaction } from '@electric-sql/pglite';
import {
  beginFolder,
  clearUnfinished,
  finishFolder,
  MAJOR,
  prepareFolder,
  refusalOf,
  versionOf,
} from './data-folder.js';
import { type Database, isRead, type Queryable, SNAPSHOT } from './database.js';
import { spaceGuard } from './disk-space.js';
import { DurableFiles } from './durable-files.js';
import { lockFolder } from './folder-lock.js';
import { Connection } from './pglite-connection.js';
import { countingWrites } from './counting-writes.js';

/** The engine's default parameters, without the one that turns off fsync. */
const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

/**
 * The size of the log in bytes after which a checkpoint is made. The engine has no background process for it: its log
 * would grow, and a start would read all of it.
 */
const CHECKPOINT_AFTER = 16 * 1024 ** 2;

const BEGIN_SNAPSHOT = `BEGIN ${SNAPSHOT}`;

/**
 * PostgreSQL in this process, with its files in `folder` (created when absent), or in memory without one. A new
 * database in memory starts with `initial`, a tarball of PGlite's `dumpDataDir`; default: empty, which takes seconds to
 * create. Acknowledged data is on the disk. A folder can be used by one process at a time. Throws a message for the
 * administrator where the folder can't be used: locked, full, read-only, of another version, damaged.
 */
export async function openPglite(folder?: string, initial?: Blob): Promise<Database> {
  if (folder) return openFolder(folder);
  const connection = new Connection(await PGlite.create(initial ? { loadDataDir: initial } : {}));
  return countingWrites({
    query: (sql, params) => connection.query(sql, params),
    script: (sql) => connection.script(sql),
    transaction: (work) => connection.transaction(work),
    snapshot: (work) => connection.transaction(work, BEGIN_SNAPSHOT),
    async check(statement) {
      await connection.query(statement);
    },
    close: () => connection.close(),
  });
}

async function openFolder(folder: string): Promise<Database> {
  await prepareFolder(folder);
  const lock = lockFolder(folder);
  const requireSpace = spaceGuard(folder);
  try {
    await requireSpace();
    const files = new DurableFiles(folder);
    const engine = await openEngine(folder, files);
    return durable(new Connection(engine), files, requireSpace, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openEngine(folder: string, files: DurableFiles): Promise<PGlite> {
  await clearUnfinished(folder);
  const version = await versionOf(folder);
  if (version !== undefined && version !== MAJOR) throw otherVersion(folder, version);
  if (version === undefined) await beginFolder(folder);
  let engine: PGlite;
  try {
    engine = await PGlite.create({ fs: files, startParams });
  } catch (error) {
    throw refusalOf(folder, error) ?? damaged(folder, error);
  }
  if (!files.isFollowed) throw new Error('This version of PGlite does not ask for anything to be on the disk.');
  if (version === undefined) await finishFolder(folder);
  return engine;
}

/** A database on `connection` whose data is on the disk before a query or transaction resolves. */
function durable(
  connection: Connection,
  files: DurableFiles,
  requireSpace: () => Promise<void>,
  release: () => void,
): Database {
  const settled = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await work();
    if (files.logged > CHECKPOINT_AFTER) {
      files.logged = 0;
      await connection.query('CHECKPOINT');
    }
    await files.flush().catch(stop);
    return result;
  };
  const query: Database['query'] = async (sql, params) => {
    if (!isRead(sql)) await requireSpace();
    return settled(() => connection.query(sql, params));
  };
  return countingWrites({
    query,
    async script(sql) {
      await requireSpace();
      await settled(() => connection.script(sql));
    },
    async check(statement) {
      await query(statement);
    },
    snapshot: (work) => settled(() => connection.transaction(work, BEGIN_SNAPSHOT)),
    async transaction(work) {
      await requireSpace();
      return settled(() => connection.transaction(work));
    },
    async close() {
      await connection.close();
      release();
    },
  });
}

/** The same interface for the engine of another version. */
export function queryable(engine: Pick<Transaction, 'query' | 'exec'>): Queryable {
  return {
    query: async <Row extends object>(sql: string, params: unknown[] = []) =>
      (await engine.query<Row>(sql, params)).rows,
    async script(sql) {
      await engine.exec(sql);
    },
  };
}

/**
 * Ends the process: after a failed fsync, only a new start shows which data is on the disk:
 * https://wiki.postgresql.org/wiki/Fsync_Errors
 */
function stop(cause: Error): never {
  console.error(
    `Le disque du dossier des données ne garde plus ce qu’on lui confie (${cause.message}). L’API s’arrête.`,
  );
  process.exit(1);
}

function otherVersion(folder: string, version: string): Error {
  return new Error(
    `Le dossier des données ${folder} est au format de PostgreSQL ${version}, cette API a besoin de PostgreSQL ${MAJOR} : lancez « npx commune-widgets-api backup FICHIER », déplacez le dossier, puis « npx commune-widgets-api restore FICHIER ».`,
  );
}

function damaged(folder: string, cause: unknown): Error {
  return new Error(
    `Le dossier des données ${folder} est abîmé, PostgreSQL ne peut pas l’ouvrir : mettez-le de côté, puis restaurez la dernière sauvegarde avec « npx commune-widgets-api restore FICHIER ».`,
    { cause },
  );
}
