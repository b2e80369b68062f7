import { defineConfig, type InlineConfig } from 'vite';
import { bundles, type Bundle } from './scripts/build/bundles.js';
import { compileHint } from './scripts/build/compile-hint.js';
import { entry } from './scripts/build/entry.js';
import { minify } from './scripts/build/minify.js';
import { noEnglish } from './scripts/build/no-english.js';
import { noGlobals } from './scripts/build/no-globals.js';
import { sideFilesBeside } from './scripts/build/side-files.js';
import { squeeze } from './scripts/build/squeeze.js';
import { trustedTypes } from './scripts/build/trusted-types.js';
import manifest from './package.json' with { type: 'json' };

const own = `${manifest.name} ${manifest.version} | ${manifest.license}`;
const others = ' | with Lit, BSD-3-Clause, and date-fns, MIT';

/** The first lines of a file for browsers; only those with widgets contain other libraries, and much code. */
export const banner = (entry: string): string =>
  /^(?:locale:|src\/)/.test(entry) ? `/*! ${own} */` : `${compileHint}\n/*! ${own}${others} */`;

/** How one file for browsers is built. scripts/build.ts goes through all of them. */
export function bundleConfig(bundle: Bundle, outDir = 'dist'): InlineConfig {
  return {
    logLevel: 'warn',
    // A classic script has no such thing, and knows its own tag instead.
    ...(bundle.format === 'iife' && { define: { 'import.meta.url': 'undefined' } }),
    plugins: [entry(), sideFilesBeside(), noEnglish(), squeeze(), trustedTypes(), noGlobals(), minify()],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      // Vite asks for a global name even of a script that exports nothing.
      lib: { entry: bundle.entry, formats: [bundle.format], name: 'none', fileName: () => bundle.file },
      // The library mode leaves ES modules readable, for bundlers; these go to browsers as the plugin makes them.
      minify: false,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { minify: false, postBanner: banner(bundle.entry) },
      },
    },
  };
}

export default defineConfig(bundleConfig(bundles[0]));
