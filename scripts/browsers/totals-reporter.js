// @ts-check
/** @import { Reporter, TestSession, TestSuiteResult } from '@web/test-runner' */

/**
 * Prints `N passed, N failed` alone on the last line, for scripts and CI jobs to read. A file that could not be loaded,
 * one without a test, or an error outside any test, counts as one failure.
 * @returns {Reporter}
 */
export function totalsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const totals = sessions.map(countSession);
      const passed = totals.reduce((sum, total) => sum + total.passed, 0);
      const failed = totals.reduce((sum, total) => sum + total.failed, 0);
      // The runner still prints lines when it ends; after the process's `exit` event nothing follows.
      process.removeAllListeners('exit');
      process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
    },
  };
}

/**
 * The tests of one file in one browser.
 * @param {TestSession} session
 */
export function countSession(session) {
  const results = session.testResults ? flatten(session.testResults) : [];
  const passed = results.filter((result) => result.passed && !result.skipped).length;
  const failed = results.filter((result) => !result.passed && !result.skipped).length;
  return { passed, failed: failed || (session.passed && passed > 0 ? 0 : 1) };
}

/**
 * @param {TestSuiteResult} suite
 * @returns {TestSuiteResult['tests']}
 */
function flatten(suite) {
  return [...suite.tests, ...suite.suites.flatMap(flatten)];
}
