import { readdirSync } from 'node:fs';

/**
 * Suites that run before a release only, because they take too long: a build of a copy, other versions of Node, killed
 * processes, power cuts, frameworks, whole copies of the library on one page, themes at every width, seeded faults of the
 * rules of lint, the npm packages.
 */
export const fullSuiteNames = [
  'additions',
  'api-package',
  'bans',
  'exports',
  'frameworks',
  'morphs',
  'nodes',
  'package',
  'restore',
  'survival',
  'themes',
];

/** Suites that need additional tools, which the suite's README lists: each runs only by its name. */
export const standaloneSuites = ['container', 'heard'];

/** The suites that run for every change: the files of test/suites/ except the others and the runner. */
export const suiteNames = readdirSync(new URL('../suites', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !fullSuiteNames.includes(name) && !standaloneSuites.includes(name))
  .sort();
