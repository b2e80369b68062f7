import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleModule } from '../support/bundle.js';
import type { Report } from '../support/report.js';
import { send, startServer } from '../support/server.js';
import { sample } from '../support/share.js';
import { engines } from './calendar/engines.js';
import type { Verification } from './calendar/verify.js';

/** The zones of visitors and servers: west and east of Greenwich, with changes of summer time on other dates or without. */
const zones = ['Pacific/Auckland', 'America/New_York', 'Indian/Reunion', 'Europe/Paris', 'UTC'];

const execute = promisify(execFile);
const path = (name: string): string => fileURLToPath(new URL(`calendar/${name}`, import.meta.url));

/**
 * Checks that every case of a calendar is right in Node and in three engines, whatever the zone of the machine is; each zone
 * is that of a process of its own. With `SHARE` below 1 each engine is in one of the zones.
 */
export async function run(report: Report): Promise<void> {
  let count = 0;
  const check = (where: string, zone: string, read: () => Promise<string>): Promise<boolean> =>
    report.check(`every calendar is right in ${where} in ${zone}, and a wrong expectation is noticed`, async () => {
      const result = JSON.parse(await read()) as Verification;
      assert.equal(result.zone.replace('Etc/', ''), zone);
      assert.deepEqual(result.wrong, ['control: 2026-04-11T08:00']);
      count = result.count;
    });
  for (const zone of zones) {
    const inNode = execute('npx', ['tsx', path('in-node.ts')], { env: { ...process.env, TZ: zone } });
    await check('Node', zone, async () => (await inNode).stdout);
  }
  const server = await startServer();
  const script = await bundleModule(path('in-browser.ts'));
  server.on('/calendars.js', send(script, { 'Content-Type': 'text/javascript' }));
  server.page('/calendars.html', '', { scripts: ['/calendars.js'] });
  let pairs = 0;
  try {
    for (const [row, [engine, read]] of Object.entries(engines).entries()) {
      for (const zone of sample(zones, row)) {
        pairs++;
        await check(engine, zone, () => read(`${server.origin}/calendars.html`, { TZ: zone }));
      }
    }
  } finally {
    await server.close();
  }
  report.figures(
    `${count} calendars in ${zones.length} zones in Node, in ${pairs} pairs of a zone and one of ` +
      `${Object.keys(engines).length} engines`,
  );
}
