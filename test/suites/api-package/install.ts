import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { closureOf, type Lock } from './closure.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const execute = promisify(execFile);

/** A folder that contains only the installed tarball of the API. */
export interface Installation {
  folder: string;
  /** The command as linked by npm. */
  bin: string;
  /** The size of everything installed, in MB (10⁶ bytes). */
  size: number;
  /** The number of its dependencies. */
  packages: number;
  remove(): Promise<void>;
}

/**
 * Packs the workspace, which builds it, and installs the tarball without the network. The dependencies are copied from
 * the repository, exactly those that package-lock.json lists for the API. npm itself links the command.
 */
export async function installAlone(): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'api-package-'));
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'commune-widgets-api');
  await execute('npm', ['pack', '--silent', '--workspace', 'commune-widgets-api', '--pack-destination', folder], {
    cwd: root,
  });
  const tarball = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!tarball) throw new Error('npm pack gave no tarball.');
  await mkdir(own, { recursive: true });
  await execute('tar', ['--extract', '--file', tarball, '--directory', own, '--strip-components=1'], { cwd: folder });
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const manifest = JSON.parse(await readFile(join(own, 'package.json'), 'utf8')) as Lock['packages'][string];
  const packages = closureOf(manifest, lock).filter(({ isHere }) => isHere(root));
  for (const { place } of packages) {
    await mkdir(dirname(join(folder, place)), { recursive: true });
    // Nested packages are listed separately.
    const filter = (source: string): boolean => !source.slice(root.length + place.length).includes('/node_modules');
    await cp(join(root, place), join(folder, place), { recursive: true, filter });
  }
  const dependencies = { 'commune-widgets-api': `file:${tarball}` };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await execute('npm', ['rebuild', '--offline', '--ignore-scripts'], { cwd: folder });
  return {
    folder,
    bin: join(modules, '.bin/commune-widgets-api'),
    size: (await sizeOf(modules)) / 1e6,
    packages: packages.length,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
