import { readdirSync } from 'node:fs';

/** Suites for before a release alone: they take what a change cannot wait for: other versions of Node, kills, power cuts. */
export const fullSuiteNames = ['nodes', 'restore', 'survival'];

/** Suites that need tools of their own, which the suite's README names: each is run by its name alone. */
export const standaloneSuites = ['heard'];

/** The suites of every change: the files of test/suites/, but for the others and the one that runs them. */
export const suiteNames = readdirSync(new URL('../suites', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !fullSuiteNames.includes(name) && !standaloneSuites.includes(name))
  .sort();
