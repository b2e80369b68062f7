import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../scripts/stale.js';
import { Report } from '../support/report.js';
import { fullSuiteNames, standaloneSuites, suiteNames } from '../support/suite-names.js';

/** What every suite exports. */
interface Suite {
  /** `options` is what stands behind the name of the suite: `npm run suite -- heard firefox`. */
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
  // Else a suite would judge what the sources were once.
  buildIfStale(fileURLToPath(new URL('../..', import.meta.url)));
  const suite = (await import(`./${name}.js`)) as Suite;
  await suite.run(report, options);
} catch (error) {
  await report.check('the suite runs to its end', () => {
    throw error;
  });
}
console.log(`${name} took ${((performance.now() - started) / 1_000).toFixed(1)} s`);
// A server or a browser that a failed suite left open must not keep the process alive.
process.exit(report.close(name) ? 0 : 1);
