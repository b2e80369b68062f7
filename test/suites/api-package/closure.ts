import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** The part of package-lock.json (https://docs.npmjs.com/cli/configuring-npm/package-lock-json) that is read. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface Needed {
  /** `node_modules/NAME`, its path in the repository and in any copy. */
  place: string;
  /** Whether it is installed in `root`: packages for other platforms are locked but not installed. */
  isHere(root: string): boolean;
}

/** The dependencies of `manifest` and their own dependencies in the lock file. Throws when one is missing. */
export function closureOf(manifest: LockedPackage, { packages }: Lock): Needed[] {
  const found = new Set<string>();
  const visit = (from: string, of: LockedPackage): void => {
    for (const { name, optional } of namesOf(of)) {
      const place = resolve(from, name, packages);
      const locked = place === undefined ? undefined : packages[place];
      if (place === undefined || !locked) {
        if (!optional) throw new Error(`package-lock.json has no ${name}.`);
      } else if (!found.has(place)) {
        found.add(place);
        visit(place, locked);
      }
    }
  };
  visit('', manifest);
  return [...found].map((place) => ({ place, isHere: (root) => existsSync(join(root, place)) }));
}

function namesOf(of: LockedPackage): { name: string; optional: boolean }[] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = of;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [
    ...[...Object.keys(dependencies), ...peers].map((name) => ({ name, optional: name in optionalDependencies })),
    ...Object.keys(optionalDependencies).map((name) => ({ name, optional: true })),
  ];
}

/** The path where Node resolves `name` from a package: in its own folder, else in that of a package around it. */
function resolve(from: string, name: string, packages: Lock['packages']): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}
