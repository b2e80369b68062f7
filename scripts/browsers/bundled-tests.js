// @ts-check
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
/** @import { TestRunnerPlugin } from '@web/test-runner' */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the test files with their imports as a few bundled scripts, built once. Otherwise a page would request a
 * hundred modules before its first test, and Firefox reports each of them to its driver three times. A module that a
 * test imports by a computed address is not bundled.
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
 * The bundled scripts, by the path that a page requests.
 * @param {readonly string[]} files
 */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: '.',
    outbase: '.',
    chunkNames: 'bundled-tests/[hash]',
    // The test runner requests a test under the name of its source file.
    outExtension: { '.js': '.ts' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // package.json declares the sources free of side effects, but tests consist of side effects.
    ignoreAnnotations: true,
    // Stack traces of failures then name the place in the source.
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
}
