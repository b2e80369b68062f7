import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Report } from '../../support/report.js';

const HOLD = fileURLToPath(new URL('hold.ts', import.meta.url));
const IMPORT = ['--import', 'tsx'];
/** A mount namespace with its own temporary folder, as by PrivateTmp=, and its own process ids. */
const APART = ['unshare', '--user', '--map-root-user', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * Checks that only one process at a time can use a data folder, even from another namespace, and that the lock ends
 * with its process, however it ended.
 */
export async function checkLock(report: Report): Promise<string> {
  const top = await mkdtemp(join(process.cwd(), 'node_modules/.cache/lock-'));
  const folder = join(top, ...Array.from({ length: 12 }, () => 'a-folder-that-lies-deep'));
  await mkdir(folder, { recursive: true });
  try {
    await report.check(
      'lock: a second process is refused, also with a private /tmp and its own process namespace',
      async () => {
        const holder = await hold(folder);
        assert.match(await refusalOf([process.execPath, ...IMPORT, HOLD, folder]), /sert déjà à un autre processus/);
        const apart = [...APART, 'sh', '-c', 'mount -t tmpfs none /tmp && exec "$@"', 'sh'];
        assert.match(
          await refusalOf([...apart, process.execPath, ...IMPORT, HOLD, folder]),
          /sert déjà à un autre processus/,
        );
        holder.kill('SIGTERM');
        await once(holder, 'exit');
      },
    );
    await report.check('lock: a killed process releases it, a suspended one keeps it', async () => {
      const holder = await hold(folder);
      holder.kill('SIGSTOP');
      assert.match(await refusalOf([process.execPath, ...IMPORT, HOLD, folder]), /sert déjà/);
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      const next = await hold(folder);
      next.kill('SIGKILL');
      await once(next, 'exit');
    });
    await report.check('control: a free lock can be taken', async () => {
      await assert.rejects(refusalOf([process.execPath, ...IMPORT, HOLD, tmpdir()]), /was not refused/);
    });
  } finally {
    await rm(top, { recursive: true });
  }
  return `a folder at ${folder.length} characters has one process`;
}

/** Starts a process that takes the lock and keeps it; resolves once it has it. */
async function hold(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...IMPORT, HOLD, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The folder was refused.'))),
  ]);
  return child;
}

/** The output of a process that is refused the lock. */
async function refusalOf([command = '', ...args]: string[]): Promise<string> {
  const refused = promisify(execFile)(command, args, { env: { ...process.env, HOLD: 'briefly' } }).then(
    () => undefined,
    (error: unknown) => (error as { stderr: string }).stderr,
  );
  const stderr = await refused;
  if (stderr === undefined) throw new Error('It was not refused.');
  return stderr;
}
