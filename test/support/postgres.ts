import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** An empty PostgreSQL server for tests, removed by `stop`. */
export interface Postgres {
  url: string;
  /** The id of the server's main process, the parent of all its others. */
  pid(): number;
  /** Ends the server and all its connections, but keeps its data, as a restart does. */
  halt(): Promise<void>;
  /** Starts it again; resolves when it accepts connections. */
  resume(): Promise<void>;
  /**
   * Suspends all its processes, as on a machine that swaps or whose disk hangs: nothing is answered, no connection is
   * closed.
   */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const LONGEST_START = 60_000;

/**
 * Starts a PostgreSQL server in a temporary folder, reachable only through a socket in that folder.
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
    pid: () => Number(server.pid),
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

/** The folder with the programs, which Debian installs outside the PATH, one folder per version. */
function binaries(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(':'), ...versions.map((version) => `${DEBIAN}/${version}/bin`)];
  const bin = folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
  if (!bin) throw new Error('PostgreSQL is not installed: on Debian, apt-get install postgresql.');
  return bin;
}

/**
 * The processes that a process has started. Each has a session of its own, so a signal to the group would not reach
 * them.
 */
function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

/** An unprivileged user, where this process runs as root: PostgreSQL refuses to run as root. */
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
