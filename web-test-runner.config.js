// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './scripts/browsers/bundled-tests.js';
import { chromium } from './scripts/browsers/launchers.js';
import { testPages } from './scripts/browsers/test-pages.js';
import { totalsReporter } from './scripts/browsers/totals-reporter.js';
import { unitTests } from './scripts/browsers/unit-tests.js';

/** The offsets of this process's time zone in winter and in summer, which the tests' page must have too. */
const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()).join();

// Who watches, or measures what is covered, wants each file and each module by itself.
const isWhole = !process.argv.some((argument) => /^--(?:watch|coverage|files)/.test(argument));
const files = isWhole ? testPages(unitTests(), 'unit-tests') : unitTests();

/** The unit tests, in one engine, from the sources: nothing has to be built before. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    ...(isWhole ? [bundledTests(files)] : []),
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  browsers: [await chromium()],
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testRunnerHtml: (script) =>
    `<!doctype html><html><head><meta name="time-zone-offsets" content="${offsets}"></head>` +
    `<body><script type="module" src="${script}"></script></body></html>`,
  // For what hangs. A test that takes a second alone takes ten beside two other engines on two busy cores.
  testFramework: { config: { timeout: 30_000 } },
  // What a widget tells the webmaster is warned about on purpose in many tests; an error never is.
  filterBrowserLogs: ({ type }) => type === 'error',
  reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), totalsReporter()],
  coverageConfig: { include: ['src/**'], reporters: ['lcovonly', 'text-summary'] },
});
