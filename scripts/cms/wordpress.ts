import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assetsOf, keepChunks, sharedPhp } from './assets.js';
import { headTable } from './head-table.js';
import { attributesFile } from './widget-attributes.js';

const source = fileURLToPath(new URL('../../demo/cms/wordpress/commune-widgets', import.meta.url));

/**
 * Makes the WordPress plugin from the built files: the folder to zip, or to copy into `wp-content/plugins/`. `dist`
 * holds the build, `releases` the builds that were kept, whose chunks a script from a cache may still load; `folder` is
 * replaced.
 */
export async function packageWordPress(dist: string, folder: string, releases = 'releases'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  await cp(sharedPhp, join(folder, 'includes'), { recursive: true });
  const assets = await assetsOf(dist);
  await keepChunks(releases, join(folder, 'assets'));
  await Promise.all(assets.map((file) => cp(join(dist, file), join(folder, 'assets', file))));
  const hashes = JSON.parse(await readFile(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  await writeJson(
    join(folder, 'assets/integrity.json'),
    Object.fromEntries(assets.flatMap((file) => (hashes[file] ? [[file, hashes[file]]] : []))),
  );
  await writeJson(join(folder, 'assets/head.json'), await headTable(dist));
  const manifest: unknown = JSON.parse(await readFile(join(dist, 'custom-elements.json'), 'utf8'));
  await writeJson(join(folder, 'attributes.json'), attributesFile(manifest));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
