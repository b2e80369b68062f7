import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { release } from '../../scripts/release.js';
import type { Release } from '../../demo/release/release-list.js';
import { unzip, type Files } from '../../scripts/release/zip.js';
import type { Report } from '../support/report.js';
import { shareOfCases } from '../support/share.js';
import { checkBrowserZips } from './release/browser-zips.js';
import { checkKits } from './release/kits.js';
import { releaseAgain, releaseOfCopy } from './release/again.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Checks the files that one downloads: what is in them, and that the same commit gives the same bytes in another time
 * zone and, where all combinations are gone through, from a build of its own.
 */
export async function run(report: Report): Promise<void> {
  await release(root);
  const folder = join(root, 'release');
  const made = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as Release;
  const open = async (kind: string): Promise<Files> =>
    unzip(await readFile(join(folder, `commune-widgets${kind}-${made.version}.zip`)));
  await checkBrowserZips(report, { main: await open(''), single: await open('-fichiers-seuls') }, made);
  await checkKits(report, folder, made, open);
  await checkBytes(report, made);
  report.figures(made.files.map(({ file, size }) => `${file} ${Math.round(size / 1_000)} kB`).join(', '));
}

async function checkBytes(report: Report, made: Release): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'release-'));
  try {
    await report.check('a second run, in another time zone, gives the same bytes', async () => {
      const again = await releaseAgain(root, join(temporary, 'again'), { TZ: 'Pacific/Kiritimati' });
      assert.deepEqual(again, made);
    });
    await report.check('control: a release of another day has other zips', async () => {
      const later = await releaseAgain(root, join(temporary, 'later'), { SOURCE_DATE_EPOCH: '1900000000' });
      const zips = made.files.filter(({ file }) => file.endsWith('.zip')).map(({ sha256 }) => sha256);
      assert.equal(later.date, '2030-03-17');
      assert.deepEqual(
        later.files.filter(({ sha256 }) => zips.includes(sha256)),
        [],
      );
    });
    if (shareOfCases < 1) {
      report.info('A build of its own is compared where SHARE is 1 only.');
      return;
    }
    await report.check('another build of the same sources gives the same bytes', async () => {
      assert.deepEqual(await releaseOfCopy(root, join(temporary, 'copy')), made);
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
