// @ts-check
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
/** @import { TestRunnerPlugin } from '@web/test-runner' */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the test files with what they import in a few scripts each, built once. A page would else ask for a hundred
 * modules before its first test, each of which Firefox tells its driver three times. What a test imports by an address
 * that it computes stays a module of its own.
 * @param {readonly string[]} files paths from the root of the project
 * @returns {TestRunnerPlugin}
 */
export function bundledTests(files) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let scripts;
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      const body = (await (scripts ??= bundle(files))).get(path);
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/**
 * By the path that a page asks for.
 * @param {readonly string[]} files
 */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: '.',
    outbase: '.',
    chunkNames: 'bundled-tests/[hash]',
    // The test runner asks for a test by the name of its source.
    outExtension: { '.js': '.ts' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // The package says of its own files that they have no side effects, which tests are all about.
    ignoreAnnotations: true,
    // The stack of a failure then names the place in the source.
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}
