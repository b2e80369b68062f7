import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleConfig } from '../vite.config.js';
import { bundles, entryFile } from './build/bundles.js';
import { linkEntry } from './build/chunks/link.js';
import { writeEmbedPages } from './build/embed-pages.js';
import { writeIdeData } from './build/ide-data.js';
import { writeManifest } from './build/manifest.js';
import { writeIntegrity } from './build/integrity.js';
import { writePrerenderedCss } from './build/prerendered-css.js';
import { writeEntry } from './build/published-chunks.js';
import { run } from './run.js';

const outDir = 'dist';

/**
 * Builds everything that is published into dist/: files for browsers, modules for bundlers, types, manifest, hashes.
 */
await rm(outDir, { recursive: true, force: true });
await Promise.all(bundles.map((bundle) => build({ configFile: false, ...bundleConfig(bundle, outDir) })));
await writeEntry(outDir, entryFile, await linkEntry('page:on-demand'));
await cp('src/themes', join(outDir, 'themes'), { recursive: true });
await writeIntegrity(outDir);
await writeEmbedPages(outDir);
await Promise.all([run('tsc', ['-p', 'tsconfig.build.json']), writeManifest(outDir)]);
await writeIdeData(outDir);
await writePrerenderedCss(outDir);
