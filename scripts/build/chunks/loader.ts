import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LOADER } from '../entry.js';
import { isKnownToEntry } from './chunk-table.js';
import { importClause, OUTSIDE, type OutsideName } from './factory.js';
import type { ChunkFile } from './linked-entry.js';

const chunkLoader = fileURLToPath(new URL('chunk-loader.ts', import.meta.url));
/** Prefix of the specifiers by which the generated module imports modules of the entry, virtual ones included. */
const MODULE = 'core-module:';

/**
 * Vite plugin that generates the module that loads chunks, for the entry. `names` are all names that chunks import from
 * the entry, in the order in which chunks expect them.
 */
export function loader(files: readonly ChunkFile[], names: readonly OutsideName[]): Plugin {
  return {
    name: 'commune-widgets:loader',
    enforce: 'pre',
    resolveId(source) {
      const id = source.startsWith(MODULE) ? names[Number(source.slice(MODULE.length))]?.module : source;
      return id === LOADER ? OUTSIDE + LOADER : source === id ? undefined : id;
    },
    load: (id) => (id === OUTSIDE + LOADER ? code(files, names) : undefined),
  };
}

function code(files: readonly ChunkFile[], names: readonly OutsideName[]): string {
  const locals = names.map((_, index) => `given${index}`);
  const imports = names.map(
    ({ name }, index) => `import ${importClause(name, locals[index])} from '${MODULE}${index}';`,
  );
  const hashes = files.filter(isKnownToEntry).map(({ name, integrity }) => `  '${name}': '${integrity}',`);
  const looks = files.flatMap(({ name, look, of }) =>
    look ? [`  [${String(look)}, '${name}'${of ? `, '${of}'` : ''}],`] : [],
  );
  return `
import { chunkLoader } from ${JSON.stringify(chunkLoader)};
${imports.join('\n')}
export const looks = [
${looks.join('\n')}
];
export const { loadChunk, origin } = chunkLoader(
{
${hashes.join('\n')}
},
looks,
() => [${locals.join(', ')}]);
`;
}
