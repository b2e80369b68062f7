import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backupLines } from './backup-lines.js';
import type { Database } from './database.js';

/** In the data folder, which others can't enter: who reaches it may read everything anyway. */
const NAME = '.backup.sock';

/** Others wait while a backup is read: a reader that takes nothing for so long, in milliseconds, is left. */
const PATIENCE = 10_000;

/**
 * Gives a backup of `database` to whoever connects to the socket in its `folder`, until the database is closed: a folder
 * has one process, so that process has to do it. Windows has no such sockets: there the service is stopped for a backup.
 */
export async function serveBackups(database: Database, folder: string): Promise<Database> {
  if (process.platform === 'win32') return database;
  const server = createServer((socket) => void sendBackup(database, socket));
  await within(folder, (path) => {
    rmSync(path, { force: true });
    return new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
  });
  server.unref();
  return {
    ...database,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.all([closed, database.close()]);
    },
  };
}

async function sendBackup(database: Database, socket: Socket): Promise<void> {
  socket.setTimeout(PATIENCE, () => socket.destroy());
  // Whoever has asked sees by the missing end that something went wrong, and the next one may be luckier.
  await database
    .snapshot((snapshot) => pipeline(Readable.from(backupLines(snapshot)), createGzip(), socket))
    .catch(() => socket.destroy());
}

/** A backup by the process that has `folder`, as gzip; nothing when there is none. */
export async function askForBackup(folder: string): Promise<Socket | undefined> {
  if (process.platform === 'win32') return undefined;
  return within(
    folder,
    (path) =>
      new Promise<Socket | undefined>((resolve, reject) => {
        const socket = connect(path, () => resolve(socket));
        socket.once('error', (error: NodeJS.ErrnoException) => {
          if (['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '')) resolve(undefined);
          else reject(error);
        });
      }),
  ).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The address of a socket has 107 bytes at most, and a data folder may lie deep: Linux has a short way to an open one. */
async function within<Result>(folder: string, work: (path: string) => Promise<Result>): Promise<Result> {
  if (process.platform !== 'linux') return work(join(folder, NAME));
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    return await work(`/proc/self/fd/${descriptor}/${NAME}`);
  } finally {
    closeSync(descriptor);
  }
}
