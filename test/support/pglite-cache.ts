import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const manifest = readFileSync(`${modules}/@electric-sql/pglite/package.json`, 'utf8');
const { version } = JSON.parse(manifest) as { version: string };
const cache = join(modules, '.cache/pglite');

/**
 * The path of a file or folder that is made once for each version of PGlite, by `make`, which is given the path to make
 * it at. It appears only when it is complete, also for other processes at the same time.
 */
export async function madeOnce(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(cache, `${name}-${version}`);
  if (existsSync(path)) return path;
  await mkdir(cache, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await make(unfinished);
  // Another process may have been faster: a folder cannot be renamed to one that is not empty.
  await rename(unfinished, path).catch((error: unknown) => {
    if (!existsSync(path)) throw error;
  });
  return path;
}
