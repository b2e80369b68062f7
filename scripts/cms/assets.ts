import { existsSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryFile, sideFiles } from '../build/bundles.js';
import { chunkFiles } from '../build/published-chunks.js';

/** The PHP that the kits share. */
export const sharedPhp = fileURLToPath(new URL('../../demo/cms/php', import.meta.url));

/** The files of a build that a page of a CMS loads: the script, its chunks and its side files, the look of rendered content. */
export async function assetsOf(dist: string): Promise<string[]> {
  return [entryFile, 'prerendered.css', ...(await chunkFiles(dist)), ...sideFiles.map(({ file }) => file)];
}

/** Copies the chunks of the builds that were kept in `releases`, which a script from a cache may still load. */
export async function keepChunks(releases: string, folder: string): Promise<void> {
  for (const each of existsSync(releases) ? readdirSync(releases) : []) {
    const chunks = join(releases, each, 'chunks');
    if (existsSync(chunks)) await cp(chunks, join(folder, 'chunks'), { recursive: true });
  }
}
