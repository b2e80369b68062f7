import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/version.js';
import { browserFiles } from './build/bundles.js';

const HASHES = 'integrity.json';

/**
 * Keeps what browsers load of a build under its exact version, in `releases/VERSION`: the server goes on answering at
 * that address when the next version is built, and the pages that name its hashes keep their widgets. Throws where
 * other bytes were kept under the same version. `root` is the folder that has `dist/`; gives the folder.
 */
export async function keepBuild(root: string): Promise<string> {
  const folder = join(root, 'releases', version);
  const built = await readFile(join(root, 'dist', HASHES), 'utf8');
  const kept = await readFile(join(folder, HASHES), 'utf8').catch(() => built);
  if (kept !== built)
    throw new Error(`${version} was kept already, with other bytes: give this build its own version.`);
  // The hashes last: where they are, all is.
  for (const name of [...browserFiles, 'embed', HASHES]) {
    await cp(join(root, 'dist', name), join(folder, name), { recursive: true });
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await keepBuild('.'));
