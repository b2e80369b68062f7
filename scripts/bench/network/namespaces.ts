import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The addresses of both ends: of a block that is reserved for documentation (RFC 5737), so that nobody has them. */
const CLIENT = '192.0.2.1';
export const SERVER = '192.0.2.2';
/** A slow connection: 75 ms in each direction, and kbit/s. */
const DELAY = 75;
const RATE = 1_600;

export interface Network {
  /** The files of the namespaces of the browser and of the server, for `nsenter --net=`. */
  client: string;
  server: string;
  /** Ends the namespaces and what joins them, by their process ids. */
  close(): Promise<void>;
}

/**
 * Opens two network namespaces that reach each other only, over a slow connection. A namespace exists as long as the
 * process that was started in it. Rejects with the reason where the machine can't: it takes Linux, root, a TUN device, and
 * the programs of iproute2 and util-linux.
 */
export async function openNetwork(): Promise<Network> {
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(children.reverse().map(end));
  };
  try {
    if (process.getuid?.() !== 0) throw new Error('only root can make network namespaces');
    const holders = [hold(), hold()] as const;
    children.push(...holders);
    const [client, server] = await Promise.all(holders.map(namespaceOf));
    if (client === undefined || server === undefined) throw new Error('there is no namespace');
    children.push(await relay(client, server));
    return { client, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A process in a namespace of its own, which ends with its standard input: when this process ends, however it does. */
function hold(): ChildProcess {
  return spawn('unshare', ['--net', 'sh', '-c', 'echo ready; read line'], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function namespaceOf(holder: ChildProcess): Promise<string> {
  await ready(holder);
  return `/proc/${holder.pid}/ns/net`;
}

async function relay(client: string, server: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('relay.pl', import.meta.url));
  const ends = [RATE, CLIENT, SERVER].map(String);
  const child = spawn('nsenter', [`--net=${client}`, 'perl', script, String(DELAY), server, ...ends], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    await ready(child);
  } catch (error) {
    await end(child);
    throw error;
  }
  return child;
}

/** Resolves with the first line of the output. Rejects when the process ends before. */
export async function ready(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output');
  const lines = createInterface(child.stdout);
  const line = once(lines, 'line').then(([text]) => text as string);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${child.spawnfile} ended at once`)));
  return Promise.race([line, ended]);
}

/** Ends a process by its id, and waits until it has ended. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
