// @ts-check
import { chromium, firefox, webkit } from './scripts/browsers/launchers.js';
import { unitTestConfig } from './scripts/browsers/unit-test-config.js';
import { unitTests } from './scripts/browsers/unit-tests.js';

const engines = { chromium, firefox, webkit };
/** `ENGINES=firefox,webkit` leaves one out that was tested before. */
const wanted = (process.env['ENGINES'] ?? Object.keys(engines).join()).split(',');

/** Whether every engine runs every test. */
const isFull = (process.env['SHARE'] ?? '1') === '1';
const { files, ...config } = unitTestConfig('engines', unitTests());
const pages = /** @type {string[]} */ (files);
const launched = await Promise.all(wanted.map((name) => engines[/** @type {keyof typeof engines} */ (name)]()));

/**
 * The unit tests in all three engines; with `SHARE` below 1 each page of tests in one of them. An engine that is not
 * installed is a failure, not a skip.
 */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  ...config,
  ...(isFull
    ? { files: pages, browsers: launched }
    : {
        groups: launched.map((browser, place) => ({
          name: wanted[place] ?? '',
          files: pages.filter((_, index) => index % launched.length === place),
          browsers: [browser],
        })),
      }),
  concurrentBrowsers: 3,
  browserStartTimeout: 240_000,
});
