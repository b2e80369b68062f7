import { closeSync, constants, openSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { backupLines } from './backup-lines.js';
import type { Database } from './database.js';

/** The socket is in the data folder, which other users can't access; those who can may read all data anyway. */
const NAME = '.backup.sock';

/**
 * The time in milliseconds after which a reader that accepts no data is disconnected, since others wait during a
 * backup.
 */
const PATIENCE = 10_000;

/**
 * Gives a backup of `database` to clients of the socket in its `folder`, until the database is closed. This process has
 * to do it, because a folder can only be opened by one. Windows has no such sockets: there the service must be stopped
 * for a backup.
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
  // The client notices the failure by the missing last line, and may try again.
  await database
    .snapshot((snapshot) => pipeline(Readable.from(backupLines(snapshot)), createGzip(), socket))
    .catch(() => socket.destroy());
}

/** A backup by the process that uses `folder`, as gzip; `undefined` when there is none. */
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

/**
 * Runs `work` with a short path to the folder: a socket's path has at most 107 bytes, and Linux offers one for open
 * files.
 */
async function within<Result>(folder: string, work: (path: string) => Promise<Result>): Promise<Result> {
  if (process.platform !== 'linux') return work(join(folder, NAME));
  const descriptor = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    return await work(`/proc/self/fd/${descriptor}/${NAME}`);
  } finally {
    closeSync(descriptor);
  }
}
