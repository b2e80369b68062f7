import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headTable } from './head-table.js';
import { assetsOf, keepChunks, sharedPhp } from './assets.js';

const source = fileURLToPath(new URL('../../demo/cms/spip', import.meta.url));

/**
 * Makes the SPIP plugin from the built files: the folder to copy into `plugins/`. `dist` holds the build, `releases` the
 * builds that were kept; `folder` is replaced.
 */
export async function packageSpip(dist: string, folder: string, releases = 'releases'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  await cp(sharedPhp, join(folder, 'inc'), { recursive: true });
  const assets = join(folder, 'javascript');
  await keepChunks(releases, assets);
  for (const file of await assetsOf(dist)) {
    const target = join(assets, file);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(dist, file), target);
  }
  await writeFile(join(assets, 'head.json'), JSON.stringify(await headTable(dist)));
}
