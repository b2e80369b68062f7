// @ts-check
import one from './web-test-runner.config.js';
import { chromium, firefox, webkit } from './scripts/browsers/launchers.js';

/** The unit tests in all three engines. One that is not installed is a failure, not a skip. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...one,
  browsers: [await chromium(), firefox(), webkit()],
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
});
