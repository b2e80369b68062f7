import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../demo/api/storage/open.js';
import type { Report } from '../../support/report.js';
import { checkClock } from './clock.js';
import { checkDisk } from './disk.js';
import { checkDurability } from './durability.js';
import { checkLock } from './lock.js';
import { checkPowerCut } from './power-cut.js';

/** Checks that acknowledged data survives kills, a power cut, a full disk, a second process, and a wrong clock. */
export async function checkStorage(report: Report): Promise<string> {
  const top = await mkdtemp(join(tmpdir(), 'survival-'));
  const folder = join(top, 'data');
  try {
    const lock = await checkLock(report);
    const { figures, acknowledged } = await checkDurability(report, folder);
    const disk = await checkDisk(report, folder);
    const power = await checkPowerCut(report, folder);
    const database = await openDatabase({ DATA_DIR: folder });
    const clock = await checkClock(report, database, acknowledged).finally(() => database.close());
    return [figures, power, disk, lock, clock].join('; ');
  } finally {
    await rm(top, { recursive: true });
  }
}
