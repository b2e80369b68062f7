import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Measurement } from '../report/figures.js';
import { measureInTurns, type Run, type Suite } from '../suite.js';
import { element, wallTimes } from './long-list.js';

const entry = fileURLToPath(new URL('../calendar-reader.ts', import.meta.url));

/** Room for everything that is allocated, so that no collection falls into the measurement. */
const FLAGS = ['--expose-gc', '--min-semi-space-size=1024', '--max-semi-space-size=1024'];

/**
 * Measures the expansion of a calendar of 1 MB and 2,000 events into 90 days, beside ical.js: each reading in a process of its
 * own, time and allocated memory. Then the tasks of the element with a calendar of 20,000.
 */
export const calendar: Suite = async (run) => [...(await besideIcal(run)), ...(await inElement(run))];

/** The most events that are read, in the element: how long its tasks keep the page from responding. */
function inElement({ environment, rounds }: Run): Promise<Measurement[]> {
  return measureInTurns({
    suite: 'calendar',
    condition: 'ten of 20,000 events',
    candidates: [element('event-agenda', 'event-agenda.js', '/agenda.ics', 10)],
    metrics: ['first', 'time', 'longest', 'blocked'],
    measure: (candidate) => wallTimes(environment, candidate),
    rounds: rounds(7, 2),
  });
}

async function besideIcal({ rounds }: Run): Promise<Measurement[]> {
  const names = ['our calendar', 'ical.js'];
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
}
