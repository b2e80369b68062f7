// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { countSession } from './totals-reporter.js';
import { unitTests } from './unit-tests.js';
/** @import { Reporter } from '@web/test-runner' */

/** Whether every test runs in every zone. */
const isFull = (process.env['SHARE'] ?? '1') === '1';

/** The zone of this process, in which `npm test` has run all of them. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Etc/', '');

/**
 * The time zones to test: UTC, metropolitan France, one west of Greenwich with other DST dates, an overseas one of
 * France. `SHARE` below 1 takes the one that differs most, unless it is that of this process.
 */
export const zones = ['America/New_York', 'Europe/Paris', 'Indian/Reunion', 'UTC']
  .filter((zone) => isFull || zone !== here)
  .slice(0, isFull ? undefined : 1);

/** Matches code whose result may depend on the visitor's time zone. */
const TIME = /\bDate\b|\bIntl\b|\bTemporal\b|time-?zone/i;

/**
 * Every unit test; with `SHARE` below 1, those that mention dates or zones, or whose source does.
 * @returns {string[]} paths from the root of the project
 */
export function testFilesOfZones() {
  return unitTests().filter((file) => isFull || knowsTime(file));
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
