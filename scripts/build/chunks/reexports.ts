import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { importClause, type OutsideName } from './factory.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = '\0whole-chunk';
const MODULE = '\0whole-chunk-module:';

/** The names under which a chunk exports so many names of its inner modules. */
export function innerNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `inner${index}`);
}

/** Vite plugin that adds names of a chunk's inner modules to the exports of its entry module. */
export function withReexports(entry: string, names: readonly OutsideName[]): Plugin {
  return {
    name: 'commune-widgets:reexports',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer) return ENTRY;
      return source.startsWith(MODULE) ? names[Number(source.slice(MODULE.length))]?.module : undefined;
    },
    load: (id) => (id === ENTRY ? code(resolve(root, entry), names) : undefined),
  };
}

function code(entry: string, names: readonly OutsideName[]): string {
  const locals = innerNames(names.length);
  const imports = names.map(
    ({ name }, index) => `import ${importClause(name, locals[index])} from '${MODULE}${index}';`,
  );
  return [`export * from ${JSON.stringify(entry)};`, ...imports, `export { ${locals.join(', ')} };`].join('\n');
}
