import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';

const execute = promisify(execFile);

/** The commune's own, the far ones of France, one west of Greenwich with other DST dates, and none. */
const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Indian/Reunion'];

/** The unit tests give the same results wherever the visitor's clock stands. */
export async function run(report: Report): Promise<void> {
  const results: string[] = [];
  for (const zone of zones) {
    await report.check(`the browser takes the zone ${zone}`, async () => {
      const seen = await zoneOfBrowser(zone);
      if (seen !== zone) throw new Error(`It is in ${seen}.`);
    });
    await report.check(`every unit test passes in ${zone}`, async () => {
      const totals = await runTests(zone);
      results.push(totals);
      if (!/^[1-9]\d* passed, 0 failed$/.test(totals)) throw new Error(totals);
    });
  }
  await report.check('the same tests have run in every zone', () => {
    if (results.length !== zones.length || new Set(results).size !== 1) throw new Error(results.join('; '));
  });
  report.figures(`${zones.length} zones, each ${results[0] ?? 'without result'}`);
}

async function zoneOfBrowser(zone: string): Promise<string> {
  const browser = await launch({ env: { TZ: zone } });
  try {
    const page = await browser.newPage();
    return await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  } finally {
    await browser.close();
  }
}

/** Runs `npm test` in that zone; resolves to its last line. */
async function runTests(zone: string): Promise<string> {
  const options = { env: { ...process.env, TZ: zone }, maxBuffer: 64 * 1024 * 1024 };
  const output = await execute('npm', ['test', '--silent'], options).catch((error: unknown) => {
    const { stdout } = error as { stdout?: string };
    if (stdout) console.log(stdout);
    return { stdout: stdout ?? String(error) };
  });
  return output.stdout.trimEnd().split('\n').at(-1)?.trim() ?? '';
}
