import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { parse } from '../../src/sources/index.js';
import { bundleModule } from '../../test/support/bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Reader {
  parse: typeof parse;
}

/**
 * Builds `sources/` at a commit and at present with the same tool. The commit is extracted to a temporary folder,
 * which is removed. Throws when there is no such commit.
 */
export async function buildBoth(commit: string): Promise<[before: Reader, now: Reader]> {
  const folder = await mkdtemp(join(tmpdir(), 'cw-bench-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'src', 'tsconfig.json', 'package.json'], {
      cwd: root,
      maxBuffer: 1e9,
    });
    execFileSync('tar', ['x', '-C', folder], { input: archive });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    return [await load(folder, folder, 'before'), await load(root, folder, 'now')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(tree: string, folder: string, name: string): Promise<Reader> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, await bundleModule(join(tree, 'src/sources/index.ts')));
  return (await import(pathToFileURL(file).href)) as Reader;
}
