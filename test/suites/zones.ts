import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { zones } from '../../scripts/browsers/zones.js';
import type { Report } from '../support/report.js';

const execute = promisify(execFile);

/** Checks that the unit tests pass in every time zone; each page verifies its own zone. */
export async function run(report: Report): Promise<void> {
  const output = await runTests();
  const results: string[] = [];
  for (const zone of zones) {
    await report.check(`every unit test passes in ${zone}`, () => {
      // The line may begin with control characters of the test runner.
      const [, totals = 'no test ran'] = new RegExp(`${zone}: (\\d+ passed, \\d+ failed)`).exec(output) ?? [];
      results.push(totals);
      if (!/^[1-9]\d* passed, 0 failed$/.test(totals)) throw new Error(totals);
    });
  }
  await report.check('the same number of tests has run in every zone', () => {
    if (new Set(results).size !== 1) throw new Error(results.join('; '));
  });
  report.figures(`${zones.length} zones, each ${results[0] ?? 'without result'}`);
}

/** Runs the unit tests in all zones; resolves to the runner's output. */
async function runTests(): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const run = execute('npx', ['wtr', '--config', 'web-test-runner.zones.config.js'], options);
  const { stdout } = await run.catch((error: unknown) => {
    const { stdout = String(error) } = error as { stdout?: string };
    console.log(stdout);
    return { stdout };
  });
  return stdout;
}
