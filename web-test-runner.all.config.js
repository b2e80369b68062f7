// @ts-check
import one from './web-test-runner.config.js';
import { chromium, firefox, webkit } from './scripts/browsers/launchers.js';

const engines = { chromium, firefox, webkit };
/** `ENGINES=firefox,webkit` leaves one out that was tested before. */
const wanted = (process.env['ENGINES'] ?? Object.keys(engines).join()).split(',');

/** The unit tests in all three engines. One that is not installed is a failure, not a skip. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...one,
  browsers: await Promise.all(wanted.map((name) => engines[/** @type {keyof typeof engines} */ (name)]())),
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
});
