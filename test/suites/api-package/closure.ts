import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** package-lock.json (https://docs.npmjs.com/cli/configuring-npm/package-lock-json), as far as it is read here. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

export interface Needed {
  /** `node_modules/NAME`, in the repository and wherever it is copied. */
  place: string;
  /** Whether it is installed in `root`: those for other platforms are locked and not installed. */
  isHere(root: string): boolean;
}

/** The packages that `manifest` needs, and those that they need, where the lock has them. Throws where it lacks one. */
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

/** Where Node finds `name` from a package: in its own folder, else in that of one around it. */
function resolve(from: string, name: string, packages: Lock['packages']): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (!folder) return undefined;
  }
}
