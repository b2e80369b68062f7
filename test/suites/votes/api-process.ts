import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../demo/api/cli.ts', import.meta.url));
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
  /** Ends it by a signal; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** The program that is started as the API. */
interface Program {
  file: string;
  args: string[];
  cwd: string;
}

/** The API, run from the sources. */
const fromSources: Program = { file: process.execPath, args: ['--import', 'tsx', START], cwd: ROOT };

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
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
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

/** User and system time, by proc(5), converted from hundredths of a second. */
function cpuSecondsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
