import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes `folder` for this process, and gives what releases it. Two engines on the same files would destroy them.
 * The lock is a socket that listens, not a file that lies there: it ends with its process, even one that is killed.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = await addressOf(folder);
  const server = (await listen(address)) ?? (await listenAfterDead(address));
  if (!server) throw new Error(`${folder} is in use by another process; choose another folder with DATA_DIR=…`);
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** In the folder of temporary files: a socket's path has 107 bytes at most, and a data folder may lie deep. */
async function addressOf(folder: string): Promise<string> {
  const name = `commune-api-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** The file of a socket outlives a process that was killed, and then refuses connections. */
async function listenAfterDead(address: string): Promise<Server | undefined> {
  if (await answers(address)) return undefined;
  await rm(address, { force: true });
  return listen(address);
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
