import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stopper } from './processes.js';

/** A MariaDB server without a port, reachable by anybody as root through its socket. */
export interface MariaDb {
  socket: string;
  stop(): Promise<void>;
}

const LONGEST_START = 60_000;

/** Starts a server with its data below `folder`. Throws when MariaDB is not installed. */
export async function startMariaDb(folder: string): Promise<MariaDb> {
  const data = join(folder, 'mariadb');
  // A socket's path has 107 bytes at most.
  const socket = join(folder, 'db.sock');
  mkdirSync(data);
  const init = join(folder, 'create.sql');
  writeFileSync(init, 'CREATE DATABASE wordpress;\n');
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${userInfo().username}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--init-file=${init}`,
      '--skip-networking',
      // Without privileges, so that their tables need not be created.
      '--skip-grant-tables',
      // Data lost in a crash does not matter.
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-innodb-doublewrite',
    ],
    { stdio: 'ignore' },
  );
  server.on('error', () => undefined);
  const stop = stopper(server);
  try {
    await untilReady(socket, () => server.pid !== undefined && server.exitCode === null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, stop };
}

async function untilReady(socket: string, lives: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_START;
  while (!(await answers(socket))) {
    if (!lives() || Date.now() > end) {
      throw new Error('MariaDB does not start: on Debian, apt-get install mariadb-server-core.');
    }
    await wait(50);
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const client = connect(path, () => {
      client.destroy();
      resolve(true);
    });
    client.on('error', () => resolve(false));
  });
}
