import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { parse } from '../../src/sources/index.js';
import { bundleModule } from '../../test/support/bundle.js';
import { linkPackages } from './packages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Reader {
  parse: typeof parse;
}

/**
 * Extracts `paths` of a commit to a temporary folder, with links to the installed packages. The caller removes it. Throws
 * when there is no such commit.
 */
export async function checkOut(commit: string, paths: readonly string[]): Promise<string> {
  const archive = execFileSync('git', ['archive', commit, ...paths], { cwd: root, maxBuffer: 1e9 });
  const folder = await mkdtemp(join(tmpdir(), 'cw-bench-'));
  execFileSync('tar', ['x', '-C', folder], { input: archive });
  linkPackages(root, folder);
  return folder;
}

/** Builds `sources/` at a commit and at present with the same tool. Throws when there is no such commit. */
export async function buildBoth(commit: string): Promise<[before: Reader, now: Reader]> {
  const folder = await checkOut(commit, ['src', 'tsconfig.json', 'package.json']);
  try {
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
