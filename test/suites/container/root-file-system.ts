import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A root file system of its own, an overlay on that of this machine, in place of a container's image. */
export interface RootFileSystem {
  /** The folder with everything that was written in it: the upper directory of the overlay. */
  written: string;
  /** Starts a command in it, by default as root. */
  start(command: readonly string[], options?: Options): ChildProcess;
  /** Rejects when it fails. */
  run(command: readonly string[], options?: Options): Promise<void>;
  /** Ends a started command as `docker stop` does. Resolves to its exit code; `null` if it had to be killed. */
  stop(child: ChildProcess): Promise<number | null>;
  remove(): void;
}

interface Options {
  folder?: string;
  user?: string;
  environment?: Record<string, string>;
}

/** Mounts the overlay in a mount namespace of its own and starts a command in it. */
const ENTER = `
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/written,workdir=$1/work" "$1/root"
mount --rbind /dev "$1/root/dev"
mount -t proc proc "$1/root/proc"
mount -t tmpfs tmpfs "$1/root/tmp"
folder=$2 user=$3; top=$1; shift 3
exec setpriv --pdeathsig KILL chroot --userspec="$user" "$top/root" sh -c 'cd "$1" && shift && exec "$@"' sh "$folder" "$@"`;

/** Creates one, with the user `node` that the official image of Node.js has. */
export async function openStandIn(): Promise<RootFileSystem> {
  const top = mkdtempSync(join(tmpdir(), 'container-'));
  for (const name of ['written', 'work', 'root']) mkdirSync(join(top, name));
  const start: RootFileSystem['start'] = (command, { folder = '/', user = 'root', environment = {} } = {}) =>
    spawn(
      'unshare',
      ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-ec', ENTER, 'sh', top, folder, user, ...command],
      {
        env: { PATH: process.env.PATH, HOME: user === 'root' ? process.env.HOME : `/home/${user}`, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  const run: RootFileSystem['run'] = (command, options) =>
    new Promise((resolve, reject) => {
      const child = start(command, options);
      let said = '';
      for (const output of [child.stdout, child.stderr]) {
        output?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));
      }
      child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command.join(' ')}: ${said}`))));
    });
  const standIn = {
    written: join(top, 'written'),
    start,
    run,
    stop,
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
  await run(['useradd', '--create-home', 'node']);
  return standIn;
}

/** The time in milliseconds after which `docker stop` kills a container. */
const GRACE = 10_000;

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'close') as Promise<[number | null]>;
  // The command itself, because `unshare` ignores the signal while it waits for it.
  const command = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  process.kill(Number(command), 'SIGTERM');
  const killing = setTimeout(() => child.kill('SIGKILL'), GRACE);
  const [code] = await ended;
  clearTimeout(killing);
  return code;
}
