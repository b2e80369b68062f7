import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL server of our own, empty, gone with `stop`. */
export interface Postgres {
  url: string;
  /** Ends the server and every connection, and keeps its data: what a restart begins with. */
  halt(): Promise<void>;
  /** Starts it again; resolves when it takes connections. */
  resume(): Promise<void>;
  /** Lets all its processes stand still, as a machine does that swaps or whose disk hangs: nothing is answered or closed. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const LONGEST_START = 60_000;

/**
 * Starts a PostgreSQL server in a temporary folder, reached through a socket in that folder alone.
 * Throws when PostgreSQL is not installed.
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = binaries();
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'commune-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...user };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'commune', '-E', 'UTF8', '--no-locale', '-A', 'trust', '-N'], {
    ...options,
    stdio: 'pipe',
  });
  const launch = (): ChildProcess =>
    spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], {
      ...options,
      stdio: 'ignore',
    });
  let server = launch();
  const halt = async (): Promise<void> => {
    const exited = server.exitCode === null ? once(server, 'exit') : undefined;
    server.kill('SIGINT');
    await exited;
  };
  const signal = (name: NodeJS.Signals): void => {
    for (const pid of [Number(server.pid), ...childrenOf(Number(server.pid))]) process.kill(pid, name);
  };
  const stop = async (): Promise<void> => {
    await halt();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgresql://commune@localhost/postgres?host=${encodeURIComponent(folder)}`;
  try {
    await untilReady(url, () => server.exitCode === null);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    halt,
    async resume() {
      server = launch();
      await untilReady(url, () => server.exitCode === null);
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop,
  };
}

/** Debian keeps them out of the PATH, one folder a version. */
function binaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => `${DEBIAN}/${version}/bin`)];
  const bin = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  if (!bin) throw new Error('PostgreSQL is not installed: on Debian, apt-get install postgresql.');
  return bin;
}

/** Each has a session of its own, so that no signal to a group reaches them. */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** PostgreSQL refuses to run as root. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(url: string, lives: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_START;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!lives() || Date.now() > end) throw error;
    }
    await wait(50);
  }
}
