import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.js';

/** The files of a folder and of those in it, each under `prefix` and its path in the folder. */
export async function filesIn(folder: string, prefix = ''): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return filesAt(
    folder,
    paths.map((path) => relative(folder, path).split(sep).join('/')),
    prefix,
  );
}

/** The files at these paths in a folder, each under `prefix` and its path. */
export async function filesAt(folder: string, paths: readonly string[], prefix = ''): Promise<Files> {
  const entries = paths.map(async (path) => [prefix + path, await readFile(join(folder, path))] as const);
  return Object.fromEntries(await Promise.all(entries));
}
