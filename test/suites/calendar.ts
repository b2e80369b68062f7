import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Report } from '../support/report.js';
import type { Verification } from './calendar/verify.js';

/** The zones of visitors and servers: west and east of Greenwich, with changes of summer time on other dates or without. */
const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Indian/Reunion', 'Pacific/Auckland'];

const execute = promisify(execFile);
const path = (name: string): string => fileURLToPath(new URL(`calendar/${name}`, import.meta.url));

/**
 * Checks that every case of a calendar is right in Node, whatever the zone of the machine is. In browsers the same cases are
 * unit tests, which the suite `zones` runs in several zones.
 */
export async function run(report: Report): Promise<void> {
  let count = 0;
  const check = (where: string, zone: string, result: Verification): Promise<boolean> => {
    count = result.count;
    return report.check(`every calendar is right in ${where} in ${zone}, and a wrong expectation is noticed`, () => {
      assert.equal(result.zone.replace('Etc/', ''), zone);
      assert.deepEqual(result.wrong, ['control: 2026-04-11T08:00']);
    });
  };
  for (const zone of zones) {
    const { stdout } = await execute('npx', ['tsx', path('in-node.ts')], { env: { ...process.env, TZ: zone } });
    await check('Node', zone, JSON.parse(stdout) as Verification);
  }
  report.figures(`${count} calendars in ${zones.length} zones`);
}
