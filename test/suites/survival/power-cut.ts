import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPglite } from '../../../demo/api/storage/pglite.js';
import type { Report } from '../../support/report.js';

const CUTTER = fileURLToPath(new URL('cut.ts', import.meta.url));
const SIZE = 400_000_000;
const ROWS = 40;
/**
 * EXT4_IOC_SHUTDOWN without flushing the journal: the file system loses everything not on its disk, as in a power cut.
 */
const CUT = 'open(my $file, "<", shift) or die $!; my $how = pack("L", 2); ioctl($file, 0x8004587D, $how) or die $!';

/**
 * Checks the data after a power cut. It is simulated on a file system in a file, which needs root and a loop device;
 * without them, this is reported and nothing is checked.
 */
export async function checkPowerCut(report: Report, folder: string): Promise<string> {
  if (process.getuid?.() !== 0 || !existsSync('/dev/loop-control')) {
    report.info('power cut: not tried, it takes root and loop devices');
    return 'no power cut';
  }
  const durable = await leftAfterCut(folder, 'durably');
  await report.check('power cut: acknowledged writes are kept', () => assert.equal(durable, ROWS));
  const plain = await leftAfterCut(folder, 'plainly');
  await report.check('control: an engine without fsync loses them', () => assert.notEqual(plain, ROWS));
  return `${durable} of ${ROWS} rows left by a power cut, ${Math.max(plain, 0)} without fsync`;
}

/** The number of rows that a copy of `folder` has after writing and a power cut; −1 when it cannot be opened. */
async function leftAfterCut(folder: string, manner: 'durably' | 'plainly'): Promise<number> {
  const top = await mkdtemp(join(tmpdir(), 'power-'));
  const [image, mount] = [join(top, 'disk'), join(top, 'mount')];
  const data = join(mount, 'data');
  await mkdir(mount);
  await writeFile(image, '');
  await truncate(image, SIZE);
  execFileSync('mkfs.ext4', ['-q', '-F', image]);
  execFileSync('mount', ['-o', 'loop', image, mount]);
  try {
    await cp(folder, data, { recursive: true, filter: (path) => !path.endsWith('.sock') });
    execFileSync('sync', ['-f', mount]);
    const writer = spawn(process.execPath, ['--import', 'tsx', CUTTER, data, String(ROWS), manner], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(writer, 'exit');
    await Promise.race([once(writer.stdout, 'data'), ended]);
    execFileSync('perl', ['-e', CUT, join(data, 'PG_VERSION')]);
    writer.kill('SIGKILL');
    await ended;
    execFileSync('umount', [mount]);
    execFileSync('mount', ['-o', 'loop', image, mount]);
    return await rowsIn(data);
  } finally {
    execFileSync('umount', ['--lazy', mount]);
    await rm(top, { recursive: true, force: true });
  }
}

async function rowsIn(data: string): Promise<number> {
  try {
    const database = await openPglite(data);
    const [row] = await database.query<{ count: number }>('SELECT count(*)::int AS count FROM cut');
    await database.close();
    return row?.count ?? -1;
  } catch {
    return -1;
  }
}
