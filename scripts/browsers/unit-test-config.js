// @ts-check
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './bundled-tests.js';
import { testPages } from './test-pages.js';
import { totalsReporter } from './totals-reporter.js';
/** @import { TestRunnerConfig } from '@web/test-runner' */

/** The UTC offsets of this process in winter and in summer, which the page of the tests must have too. */
const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset()).join();

// In watch mode, for coverage and for single files, each test file and module is served separately.
const isWhole = !process.argv.some((argument) => /^--(?:watch|coverage|files)/.test(argument));

/**
 * The test runner's configuration for unit tests. They run from the sources: nothing has to be built before.
 * @param {string} name of the run, unique among runs at the same time
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
    // High, to end only tests that hang: one that takes 1 s alone takes 10 s beside two other browsers on two busy
    // cores.
    testFramework: { config: { timeout: 30_000 } },
    // Many tests provoke warnings to webmasters on purpose; none should log an error.
    filterBrowserLogs: ({ type }) => type === 'error',
    reporters: [defaultReporter({ reportTestProgress: false, reportTestResults: true }), totalsReporter()],
    coverageConfig: { include: ['src/**'], reporters: ['lcovonly', 'text-summary'] },
  };
}
