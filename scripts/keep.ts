import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/version.js';
import { browserFiles } from './build/bundles.js';

const HASHES = 'integrity.json';

/**
 * Copies the files for browsers of a build to `releases/VERSION`, so that the server still answers at that address
 * after the next build, and pages that name its hashes keep their widgets. Throws when other bytes were kept under the
 * same version. `root` is the folder that contains `dist/`; returns the folder.
 */
export async function keepBuild(root: string): Promise<string> {
  const folder = join(root, 'releases', version);
  const built = await readFile(join(root, 'dist', HASHES), 'utf8');
  const kept = await readFile(join(folder, HASHES), 'utf8').catch(() => built);
  if (kept !== built)
    throw new Error(`${version} was kept already, with other bytes: give this build its own version.`);
  // The hashes are copied last: their presence means that the copy is complete.
  for (const name of [...browserFiles, 'chunks', 'chunks.json', 'embed', HASHES]) {
    await cp(join(root, 'dist', name), join(folder, name), { recursive: true });
  }
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await keepBuild('.'));
