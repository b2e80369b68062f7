import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cpuSeconds, peakMemory } from '../../support/process-usage.js';

const START = fileURLToPath(new URL('../../../demo/api/cli.ts', import.meta.url));
const BUILT = fileURLToPath(new URL('../../../demo/api/bin/commune-widgets-api.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The API in a process of its own, which can be killed. */
export interface ApiProcess {
  port: number;
  /** Resolves while it answers; after a kill, once it answers again. */
  ready(): Promise<void>;
  /** Kills the process by SIGKILL, and starts it again on the same port. */
  killAndRestart(): Promise<void>;
  /** The CPU time in seconds since its start, which other work on the machine does not change. */
  cpuSeconds(): number;
  /** See `peakMemory`. */
  peakMemory(): number;
  /** Ends it by a signal; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** The program that is run as the API. */
export interface Program {
  file: string;
  args: string[];
  cwd: string;
}

/** The API, run from the sources. */
const fromSources: Program = { file: process.execPath, args: ['--import', 'tsx', START], cwd: ROOT };

/** The built API, which starts in less time. It is built first when it is older than its sources. */
export async function builtApi(): Promise<Program> {
  await promisify(execFile)(join(ROOT, 'node_modules/.bin/tsx'), ['scripts/api/build.ts', '--if-stale'], { cwd: ROOT });
  return { file: process.execPath, args: [BUILT], cwd: ROOT };
}

/** Starts the API with `environment` on a free port. */
export async function startApi(environment: Record<string, string>, program = fromSources): Promise<ApiProcess> {
  const port = await freePort();
  let child = run(program, environment, port);
  let answers = firstLine(child);
  await answers;
  return {
    port,
    ready: () => answers,
    async killAndRestart() {
      const killed = once(child, 'exit');
      child.kill('SIGKILL');
      answers = killed.then(() => {
        child = run(program, environment, port);
        return firstLine(child);
      });
      await answers;
    },
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    peakMemory: () => peakMemory(child.pid ?? 0),
    async stop() {
      // A process that did not start again has already exited.
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}

function run({ file, args, cwd }: Program, environment: Record<string, string>, port: number): ChildProcess {
  return spawn(file, args, {
    cwd,
    env: { PATH: process.env.PATH, PUBLIC_URL: 'https://www.commune.example', ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Waits for the first line, the address; rejects with the error output when the process ends instead. */
async function firstLine(child: ChildProcess): Promise<void> {
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-2_000);
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`The API ended with ${code}: ${errors}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
