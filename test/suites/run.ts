import { readdirSync } from 'node:fs';
import { Report } from '../support/report.js';

/** What every file of this folder exports. */
interface Suite {
  run(report: Report): Promise<void>;
}

/** The suites there are: the other files of this folder. */
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const name = process.argv[2] ?? '';
if (!names.includes(name)) {
  console.error(`No suite is named "${name}". There are: ${names.join(', ')}.`);
  process.exit(1);
}

const report = new Report();
try {
  const suite = (await import(`./${name}.js`)) as Suite;
  await suite.run(report);
} catch (error) {
  await report.check('the suite runs to its end', () => {
    throw error;
  });
}
// A server or a browser that a failed suite left open must not keep the process alive.
process.exit(report.close(name) ? 0 : 1);
