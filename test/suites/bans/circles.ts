import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';

/** The text of every source file below `folders` by its path in the repository, without what is built or installed. */
export function sourcesIn(root: string, folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const sources = paths.filter((path) => /\.[jt]s$/.test(path) && !/\/(?:dist|node_modules)\//.test(path));
  return new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/**
 * The imports that lie on a circle, each as "importer → imported"; empty if there is no circle. Imports of types count:
 * they make two files one idea too.
 */
export function circularImports(sources: ReadonlyMap<string, string>): string[] {
  let arrows = [...sources].flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
      const path = join(from, '..', fileName);
      const to = [path, path.replace(/\.js$/, '.ts')].find((each) => sources.has(each));
      return fileName.startsWith('.') && to ? [{ from, to }] : [];
    }),
  );
  // An arrow from a file that nothing imports, or to a file that imports nothing, is on no circle.
  for (let before = Infinity; arrows.length < before;) {
    before = arrows.length;
    const importers = new Set(arrows.map(({ from }) => from));
    const imported = new Set(arrows.map(({ to }) => to));
    arrows = arrows.filter(({ from, to }) => imported.has(from) && importers.has(to));
  }
  return arrows.map(({ from, to }) => `${from} → ${to}`);
}
