import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/**
 * Gives the sources in `folder` the packages installed in `root`, as links. A package that their manifest names and that is not
 * installed, because it has been removed since, is installed into `folder` with npm.
 */
export function linkPackages(root: string, folder: string): void {
  const [installed, linked] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  for (const name of namesIn(installed)) link(join(installed, name), join(linked, name));
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name]) => !existsSync(join(installed, name)),
  );
  if (missing.length === 0) return;
  const own = join(folder, 'removed-since');
  const wanted = missing.map(([name, range]) => `${name}@${range}`);
  execFileSync('npm', ['install', '--prefix', own, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted]);
  for (const name of namesIn(join(own, 'node_modules'))) {
    if (!existsSync(join(linked, name))) link(join(own, 'node_modules', name), join(linked, name));
  }
}

/** The packages in a folder, those of scopes included. */
function namesIn(modules: string): string[] {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((scoped) => `${name}/${scoped}`) : [name],
  );
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
