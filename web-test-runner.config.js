// @ts-check
import { chromium } from './scripts/browsers/launchers.js';
import { unitTestConfig } from './scripts/browsers/unit-test-config.js';
import { unitTests } from './scripts/browsers/unit-tests.js';

/** The unit tests, in one engine. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...unitTestConfig('chromium', unitTests()),
  browsers: [await chromium()],
});
