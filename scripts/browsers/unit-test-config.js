// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './bundled-tests.js';
import { testPages } from './test-pages.js';
import { totalsReporter } from './totals-reporter.js';
/** @import { TestRunnerConfig } from '@web/test-runner' */

/** The offsets of this process's time zone in winter and in summer, which the tests' page must have too. */
const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()).join();

// Who watches, or measures what is covered, wants each file and each module by itself.
const isWhole = !process.argv.some((argument) => /^--(?:watch|coverage|files)/.test(argument));

/**
 * How unit tests are run, from the sources: nothing has to be built before.
 * @param {string} name of the run, which another one at the same time must not have
 * @param {readonly string[]} tests as paths from the root of the project
 * @returns {TestRunnerConfig}
 */
export function unitTestConfig(name, tests) {
  const files = isWhole ? testPages(tests, name) : [...tests];
  return {
    files,
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [
      ...(isWhole ? [bundledTests(files)] : []),
      esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    ],
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
  };
}
