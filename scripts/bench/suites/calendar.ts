import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { measureInTurns, type Suite } from '../suite.js';

const peers = fileURLToPath(new URL('../peers', import.meta.url));
const entry = fileURLToPath(new URL('../calendar-reader.ts', import.meta.url));

/** Room for everything that is allocated, so that no collection falls into the measurement. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=1024', '--max-semi-space-size=1024'];

/**
 * Measures the expansion of a calendar of 1 MB and 2,000 events into 90 days, beside ical.js: each reading in a process of its
 * own, time and allocated memory.
 */
export const calendar: Suite = async ({ rounds, missing }) => {
  const names = ['our calendar', 'ical.js'];
  if (!existsSync(join(peers, 'node_modules/ical.js'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: peers });
    if (status !== 0) {
      missing.push({ name: 'ical.js', reason: 'npm could not install it' });
      return [];
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'calendar-'));
  try {
    const outfile = join(folder, 'reader.mjs');
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      outfile,
      nodePaths: [join(peers, 'node_modules')],
      logLevel: 'error',
    });
    return await measureInTurns({
      suite: 'calendar',
      condition: '1 MB, 2,000 events, 90 days',
      candidates: names.map((name) => ({ name })),
      metrics: ['cpu', 'heap'],
      measure: ({ name }) =>
        Promise.resolve(
          JSON.parse(execFileSync(process.execPath, [...FLAGS, outfile, name], { encoding: 'utf8' })) as number[],
        ),
      rounds: rounds(9, 5),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
};
