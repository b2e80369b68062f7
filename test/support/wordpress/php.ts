import { execFileSync, spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { stopper } from './processes.js';

const LONGEST_START = 30_000;
const OPTIONS = ['-d', 'display_errors=1', '-d', 'memory_limit=256M', '-d', 'opcache.enable_cli=1'];

/** Environment variables of a PHP program. */
export type Environment = Record<string, string>;

/** Throws, with the name of the package, when PHP or an extension is missing. */
export function checkPhp(): void {
  try {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8' });
    if (modules.includes('mysqli')) return;
  } catch {
    // The error below says so.
  }
  throw new Error('PHP is not installed, or without MySQL: on Debian, apt-get install php-cli php-mysql.');
}

/** Runs a PHP program and returns its output. Throws when it fails. */
export function runPhp(file: string, args: string[], env: Environment): string {
  return execFileSync('php', [...OPTIONS, file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: LONGEST_START,
  });
}

/** PHP's built-in web server, on the loopback interface. */
export interface PhpServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  stop(): Promise<void>;
}

/** Serves a folder, with several workers, because WordPress sends requests to itself. */
export async function startPhp(folder: string, env: Environment): Promise<PhpServer> {
  const host = `127.0.0.1:${await freePort()}`;
  const server = spawn('php', [...OPTIONS, '-S', host, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
    stdio: 'ignore',
    // A process group of its own, which includes the workers.
    detached: true,
  });
  const origin = `http://${host}`;
  const stop = stopper(server, { group: true });
  const end = Date.now() + LONGEST_START;
  while (!(await fetch(`${origin}/license.txt`).then(Boolean, () => false))) {
    if (server.exitCode !== null || Date.now() > end) {
      await stop();
      throw new Error('PHP’s web server does not answer.');
    }
    await wait(50);
  }
  return { origin, stop };
}

/** A free port, because PHP can't choose one by itself. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
