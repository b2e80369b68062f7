import { readdirSync } from 'node:fs';

/** The suites there are: the files of test/suites/, but for the one that runs them. */
export const suiteNames = readdirSync(new URL('../suites', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
