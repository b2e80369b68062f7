import { spawn } from 'node:child_process';
import { once } from 'node:events';

const bin = new URL('../node_modules/.bin/', import.meta.url).pathname;

/** Runs a tool of node_modules (or of the PATH) with inherited output. Rejects when it fails. */
export async function run(command: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<void> {
  const path = `${bin}:${process.env['PATH']}`;
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path, ...env } });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${code}).`);
}
