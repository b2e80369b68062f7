import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sideFiles } from '../build/bundles.js';
import { attributesFile } from './widget-attributes.js';

const source = fileURLToPath(new URL('../../demo/cms/wordpress/commune-widgets', import.meta.url));

/** The files that a page loads: the script and its side files. */
const assets = ['commune-widgets.js', ...sideFiles.map(({ file }) => file)];

/**
 * Makes the WordPress plugin from the built files: the folder to zip, or to copy into `wp-content/plugins/`. `dist`
 * holds the build; `folder` is replaced.
 */
export async function packageWordPress(dist: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  await mkdir(join(folder, 'assets'));
  await Promise.all(assets.map((file) => cp(join(dist, file), join(folder, 'assets', file))));
  const hashes = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  await writeJson(
    join(folder, 'assets/integrity.json'),
    Object.fromEntries(assets.map((file) => [file, hashes[file]])),
  );
  const manifest: unknown = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  await writeJson(join(folder, 'attributes.json'), attributesFile(manifest));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = 'dist/wordpress/commune-widgets';
  await packageWordPress('dist', folder);
  console.log(`${folder} is ready to zip.`);
}
