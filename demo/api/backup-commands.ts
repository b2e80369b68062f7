import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { backupLines, headerOf, incomplete, isEnd, readLine, restoreLines } from './storage/backup-lines.js';
import { askForBackup } from './storage/backup-socket.js';
import { MAJOR, versionOf } from './storage/data-folder.js';
import type { Database } from './storage/database.js';
import { readOlderFolder } from './storage/older-folder.js';
import { folderOf } from './storage/open.js';
import { openPglite } from './storage/pglite.js';
import { openPostgres } from './storage/postgres.js';

/** Writes a consistent backup of the environment's database to a file, and reads it again to verify it. */
export async function backUp([file]: string[], environment = process.env): Promise<void> {
  if (!file) throw new Error('Il manque le nom du fichier : npx commune-widgets-api backup FICHIER');
  if (existsSync(file)) throw new Error(`${file} existe déjà : choisissez un autre nom.`);
  const part = `${file}.part`;
  try {
    await write(part, environment);
    const rows = await countRows(part);
    await rename(part, file);
    console.log(
      `${file} : ${rows} lignes sauvegardées et relues. Ce fichier contient le secret et des données personnelles.`,
    );
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Restores the environment's database, which must be empty, from a file. */
export async function restore([file]: string[], environment = process.env): Promise<void> {
  if (!file) throw new Error('Il manque le nom du fichier : npx commune-widgets-api restore FICHIER');
  // Before anything is created, so that a wrong file leaves no partial database.
  await countRows(file);
  const { DATABASE_URL: url } = environment;
  const database = url ? openPostgres(url, { unhurried: true }) : await openPglite(folderOf(environment));
  try {
    const rows = await fill(database, file);
    console.log(`${rows} lignes restaurées.`);
  } finally {
    await database.close();
  }
}

async function write(file: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { DATABASE_URL: url } = environment;
  if (url) return copy(openPostgres(url, { unhurried: true }), file);
  const folder = folderOf(environment);
  const socket = await askForBackup(folder);
  if (socket) return save(file, socket);
  if (!existsSync(folder)) throw new Error(`Le dossier des données ${folder} n’existe pas.`);
  const version = await versionOf(folder);
  if (version === undefined) throw new Error(`Le dossier des données ${folder} est vide.`);
  if (version === MAJOR) return copy(await openPglite(folder), file);
  return readOlderFolder(folder, version, (older) => save(file, Readable.from(backupLines(older)), createGzip()));
}

async function copy(database: Database, file: string): Promise<void> {
  try {
    await database.snapshot((snapshot) => save(file, Readable.from(backupLines(snapshot)), createGzip()));
  } finally {
    await database.close();
  }
}

/** Writes the streams to a file, flushed to the disk and closed to other users. */
async function save(file: string, ...streams: [NodeJS.ReadableStream, ...NodeJS.ReadWriteStream[]]): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await pipeline([...streams, handle.createWriteStream({ flush: true })]);
  } finally {
    await handle.close();
  }
}

function fill(database: Database, file: string): Promise<number> {
  return database.transaction(async (transaction) => {
    const [found] = await transaction.query<{ table: string | null }>(
      `SELECT to_regclass('migrations')::text AS table`,
    );
    if (found?.table)
      throw new Error('La base contient déjà des données : restaurez dans une base ou un dossier vide.');
    return restoreLines(transaction, linesOf(file));
  });
}

/** Reads a backup from its first line to its last; throws when one of them is missing. Returns the number of rows. */
async function countRows(file: string): Promise<number> {
  let count = -1;
  let end: number | undefined;
  for await (const text of linesOf(file)) {
    const value = readLine(text);
    if (count === -1) headerOf(value);
    if (isEnd(value)) end = value.rows;
    else if (count === -1 || !('table' in value && 'columns' in value)) count += 1;
  }
  if (end !== count) throw incomplete();
  return end;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  const read = pipeline(createReadStream(file), text);
  // The error is handled below, where the lines are read.
  read.catch(() => undefined);
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
    await read;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`${file} n’existe pas.`, { cause: error });
    throw code.startsWith('Z_') ? incomplete() : error;
  }
}
