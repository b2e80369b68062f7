import type { KnipConfig } from 'knip';
import manifest from './package.json' with { type: 'json' };
import { bundles, sideFiles } from './scripts/build/bundles.js';
import { chunks } from './scripts/build/chunks/chunk-table.js';

/** The sources of what the package exports: dist/npm/ mirrors src/. */
const modules = Object.values(manifest.exports).flatMap((target) => {
  const file = typeof target === 'string' ? target : target.default;
  return file.startsWith('./dist/npm/') ? file.replace('./dist/npm/', 'src/').replace(/\.js$/, '.ts') : [];
});

/** Those of the files for browsers, but for the ones that a plugin makes up (`widget:news-feed`). */
const files = [...bundles, ...sideFiles, ...chunks].map(({ entry }) => entry).filter((entry) => !entry.includes(':'));

/** The scripts that a page of the demo loads from its own site, as imports. */
function scripts(html: string): string {
  const paths = [...html.matchAll(/<script[^>]* src="\/(?!dist\/)([^"]+)"/g)].map(([, path]) => path);
  return paths.map((path) => `import '${import.meta.dirname}/demo/${path}';`).join('\n');
}

/** What `npm run unused` holds: no file, export or dependency that nothing uses, and none used that is not listed. */
export default {
  project: ['**/*.{html,js,svelte,ts,tsx,vue}', '!dist/**', '!test/snippets/**', '!demo/api/dist/**'],
  entry: [
    ...modules,
    ...files,
    '*.config.js',
    'bin/*.js',
    // Loaded by the command and by the build, from dist/.
    'src/prerender/{command,stylesheet}.ts',
    'demo/**/*.html',
    'demo/server/{start,dev,static}.ts',
    // Run by hand too.
    'scripts/*.ts',
    // Imported by the name of a widget or of its strings.
    'demo/states/*-*.ts',
    'src/locales/*/*.ts',
    // Of the entry that scripts/build/entry.ts writes.
    'src/{embed/on-demand,page-api}.ts',
    'src/**/*.on-demand.ts',
    // Loaded by pages that the server writes, and by WordPress.
    'demo/states.js',
    'demo/site/*.js',
    'demo/cms/wordpress/commune-widgets/editor.js',
    'scripts/bench/{*,peers/*}.js',
    // A process of its own, in a network namespace.
    'scripts/bench/network/serve.ts',
    'test/**/*.test.ts',
    'test/suites/*.ts',
    // Bundled by name.
    'test/frameworks/**/{main,Template}.*',
    'test/fixtures/lit-alone.ts',
    'test/support/page-visitor.ts',
    'test/suites/morphs/page.ts',
    'test/suites/payloads/unsafe-library.ts',
    'test/suites/prerender/page-notes.ts',
    'test/suites/privacy/page/{page,time}.ts',
    // Processes of their own.
    'test/suites/calendar/in-node.ts',
    'test/suites/calendar/in-browser.ts',
    'scripts/bench/calendar-reader.ts',
    'test/suites/survival/{cut,fill,hold}.ts',
  ],
  compilers: { html: scripts },
  // Of Debian: for the suites that start WordPress or cut the power of a disk, for the lock of a folder, and for the
  // network of the benchmark.
  ignoreBinaries: [
    'apt-get',
    'dpkg',
    'flock',
    'mariadbd',
    'mkfs.ext4',
    'mount',
    'nsenter',
    'openssl',
    'perl',
    'php',
    'umount',
    'unshare',
  ],
  // Beside the page of the login on the server, which builds it.
  ignoreUnresolved: ['./challenge.js'],
  // Started under the names of their programs, `cem`, `attw` and `vue-tsc`.
  // Of the benchmark only, in scripts/bench/peers.
  ignoreDependencies: ['@custom-elements-manifest/analyzer', '@arethetypeswrong/cli', 'vue-tsc'],
} satisfies KnipConfig;
