import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Report } from '../../support/report.js';

const FILL = fileURLToPath(new URL('fill.ts', import.meta.url));
/** Runs `fill.ts` with a small file system in memory, in a namespace in which this user may mount. */
const SCRIPT = 'mount -t tmpfs -o size=120m none /mnt && cp -a "$1" /mnt/data && exec "$2" --import tsx "$3" /mnt';

/** The report of `fill.ts`. */
interface Seen {
  stored: number;
  refused: string[];
  readWhileFull: number;
  backWithin: number;
  kept: number;
  startWhileFull: string;
  keptAfterStart: number;
}

/** Checks that on a full disk writes are refused, none is lost, and new ones are accepted as soon as there is space. */
export async function checkDisk(report: Report, folder: string): Promise<string> {
  let seen: Seen | undefined;
  await report.check('disk: a small tmpfs is filled during writes', async () => {
    const args = ['--user', '--map-root-user', '--mount', 'sh', '-c', SCRIPT, 'sh', folder, process.execPath, FILL];
    const { stdout } = await promisify(execFile)('unshare', args, { timeout: 400_000 });
    seen = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Seen;
  });
  if (!seen) return 'no small disk';
  const { stored, refused, readWhileFull, backWithin, kept, startWhileFull, keptAfterStart } = seen;
  await report.check('disk: a full disk refuses writes and allows reads', () => {
    assert.ok(refused.length > 0 && stored > 0);
    assert.deepEqual([...new Set(refused)], ['DatabaseUnavailable']);
    assert.equal(readWhileFull, stored);
  });
  await report.check('disk: writes are accepted within 5 s after space was freed', () => assert.ok(backWithin < 5_000));
  await report.check('disk: nothing stored is lost, before and after a restart', () => {
    assert.equal(kept, stored + 1);
    assert.equal(keptAfterStart, stored + 1);
  });
  await report.check('disk: a start on a full disk is refused in one sentence', () =>
    assert.match(startWhileFull, /^Le d[^\n]*(?:plein|place)[^\n]*$/),
  );
  return `a full disk after ${stored} writes, back after ${Math.round(backWithin)} ms`;
}
