// @ts-check
import { defaultReporter } from '@web/test-runner';
import { chromium } from './scripts/browsers/launchers.js';
import { unitTestConfig } from './scripts/browsers/unit-test-config.js';
import { testFilesOfZones, zones, zonesReporter } from './scripts/browsers/zones.js';

/** The unit tests in one engine in several time zones, in one run. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...unitTestConfig('zones', testFilesOfZones()),
  browsers: await Promise.all(zones.map((zone) => chromium(zone))),
  concurrentBrowsers: 2,
  concurrency: 1,
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), zonesReporter()],
});
