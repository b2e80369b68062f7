// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { countSession } from './totals-reporter.js';
import { unitTests } from './unit-tests.js';
/** @import { Reporter } from '@web/test-runner' */

/**
 * The time zones to test: UTC, metropolitan France, one west of Greenwich with other DST dates, an overseas one of
 * France.
 */
export const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Indian/Reunion'];

/** Matches code whose result may depend on the visitor's time zone. */
const TIME = /\bDate\b|\bIntl\b|\bTemporal\b|time-?zone/i;

/**
 * The unit tests that mention dates or zones, or whose source does; with `all`, every unit test.
 * @param {boolean} all
 * @returns {string[]} paths from the root of the project
 */
export function testFilesOfZones(all) {
  return unitTests().filter((file) => all || knowsTime(file));
}

/** @param {string} file */
function knowsTime(file) {
  const source = file.replace('test/', 'src/').replace('.test.ts', '.ts');
  return [file, source].some((path) => existsSync(path) && TIME.test(readFileSync(path, 'utf8')));
}

/**
 * Prints `ZONE: N passed, N failed` for each browser.
 * @returns {Reporter}
 */
export function zonesReporter() {
  return {
    onTestRunFinished({ sessions }) {
      for (const zone of zones) {
        const totals = sessions.filter(({ browser }) => browser.name === zone).map(countSession);
        const sum = (/** @type {'passed' | 'failed'} */ key) => totals.reduce((total, each) => total + each[key], 0);
        console.log(`${zone}: ${sum('passed')} passed, ${sum('failed')} failed`);
      }
    },
  };
}
