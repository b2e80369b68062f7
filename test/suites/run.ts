import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../scripts/stale.js';
import { Report } from '../support/report.js';
import { fullSuiteNames, standaloneSuites, suiteNames } from '../support/suite-names.js';

/** The export of every suite. */
interface Suite {
  /** `options` are the arguments after the name of the suite: `npm run suite -- heard firefox`. */
  run(report: Report, options: string[]): Promise<void>;
}

const [name = '', ...options] = process.argv.slice(2);
const names = [...suiteNames, ...fullSuiteNames, ...standaloneSuites];
if (!names.includes(name)) {
  console.error(`No suite is named "${name}". There are: ${names.join(', ')}.`);
  process.exit(1);
}

const report = new Report();
const started = performance.now();
try {
  // Otherwise a suite would test outdated files.
  buildIfStale(fileURLToPath(new URL('../..', import.meta.url)));
  const suite = (await import(`./${name}.js`)) as Suite;
  await suite.run(report, options);
} catch (error) {
  await report.check('the suite runs to its end', () => {
    throw error;
  });
}
console.log(`${name} took ${((performance.now() - started) / 1_000).toFixed(1)} s`);
// Ends the process even if a failed suite has left a server or a browser open.
process.exit(report.close(name) ? 0 : 1);
