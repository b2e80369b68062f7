// @ts-check
import { chromium, firefox, webkit } from './scripts/browsers/launchers.js';
import { unitTestConfig } from './scripts/browsers/unit-test-config.js';
import { unitTests } from './scripts/browsers/unit-tests.js';

const engines = { chromium, firefox, webkit };
/** `ENGINES=firefox,webkit` leaves one out that was tested before. */
const wanted = (process.env['ENGINES'] ?? Object.keys(engines).join()).split(',');

/** The unit tests in all three engines. One that is not installed is a failure, not a skip. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...unitTestConfig('engines', unitTests()),
  browsers: await Promise.all(wanted.map((name) => engines[/** @type {keyof typeof engines} */ (name)]())),
  concurrentBrowsers: 3,
  browserStartTimeout: 240_000,
});
