import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildIfStale, isStale } from '../stale.js';
import manifest from '../../demo/api/package.json' with { type: 'json' };
import { ownFiles } from './own-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = `${root}/demo/api`;
const outDir = `${folder}/dist`;
const packages = Object.keys(manifest.dependencies);

buildIfStale(root);
const isCurrent = !isStale(`${outDir}/cli.js`, folder, `${root}/src`, `${root}/dist`);
if (!process.argv.includes('--if-stale') || !isCurrent) await buildApi();

/**
 * Builds the API as plain JavaScript into `demo/api/dist/`. What it imports from `src/` is bundled; the dependencies of
 * its own manifest stay packages. Its pages show proposals with the built elements, so the widgets must be built
 * before.
 */
async function buildApi(): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(`${root}/LICENSE`, `${outDir}/LICENSE`);
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [ownFiles(folder, `${root}/dist`, outDir)],
    ssr: { noExternal: true },
    build: {
      ssr: `${folder}/cli.ts`,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      // Names stay readable in stack traces.
      minify: false,
      rolldownOptions: {
        // Comments with the paths of modules would differ where node_modules/ is a link, as in a copy of the repository.
        experimental: { attachDebugInfo: 'none' },
        external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  });
}
