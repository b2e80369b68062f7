import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type Plugin } from 'vite';
import { LOADER } from '../entry.js';
import { type Chunk, chunks, isKnownToEntry } from './chunk-table.js';
import { OUTSIDE } from './factory.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Prefix of the string in the place of the hash of a chunk. */
const HASH = 'hash-of:';

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/**
 * Vite plugin for the entry and its chunks. A module with a variant beside it, `formats.on-demand.ts` beside
 * `formats.ts`, is replaced by it; each `import()` of a chunk becomes a call of the loader; and an import
 * from a module in `outside` stays an import. The modules in `contains`, from the project's folder, are not replaced.
 */
export function onDemand(outside: ReadonlySet<string>, contains: readonly string[]): Plugin {
  const kept = contains.map((path) => root + path);
  return {
    name: 'commune-widgets:on-demand',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === LOADER) return { id: OUTSIDE + LOADER, external: true };
      if (!importer || source.startsWith('\0')) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || found.external) return found;
      const variant = found.id.replace(/\.ts$/, '.on-demand.ts');
      const isReplaced = variant !== found.id && !kept.includes(found.id) && existsSync(variant);
      const id = isReplaced ? variant : found.id;
      return outside.has(id) ? { id: OUTSIDE + id, external: true } : id;
    },
    transform: {
      // After TypeScript is compiled.
      order: 'post',
      async handler(code, id) {
        if (!/\bimport\(/.test(code) || /node_modules|verified-import/.test(id)) return undefined;
        const calls: Node[] = [];
        collect(parseSync(id, code, { lang: 'js' }).program as unknown as Node, calls);
        let text = code;
        for (const call of calls.toReversed()) {
          const specifier = String((call['source'] as Node)['value']);
          const target = await this.resolve(specifier, id, { skipSelf: true });
          const chunk = chunkOf(target?.id ?? specifier);
          if (!chunk) this.error(`${specifier} is imported on demand in ${id} and has no chunk in chunk-table.ts.`);
          text = `${text.slice(0, call.start)}loadChunk(${argumentsFor(chunk)})${text.slice(call.end)}`;
        }
        return { code: `import { loadChunk } from '${LOADER}';\n${text}`, map: null };
      },
    },
  };
}

/** The chunk whose module has this path, if there is one. */
function chunkOf(path: string): Chunk | undefined {
  const entry = relative(root, path);
  return chunks.find((chunk) => chunk.entry === entry);
}

/** The arguments of the loader: the name, and what the entry does not know. `withHashes` puts the hash in. */
function argumentsFor(chunk: Chunk): string {
  const { name, of } = chunk;
  const all = isKnownToEntry(chunk) ? [name] : [name, HASH + name, of];
  return all.map((text) => JSON.stringify(text)).join(', ');
}

function collect(node: Node, calls: Node[]): void {
  if (node.type === 'ImportExpression') calls.push(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
      collect(child as Node, calls);
  }
}

/** The chunks whose hashes the code of a chunk has to contain. */
export function chunksWithHashIn(code: string): Chunk[] {
  return chunks.filter(({ name }) => code.includes(`"${HASH}${name}"`));
}

/** The code of a chunk with the hashes of `later`, the chunks that it loads. */
export function withHashes(code: string, later: readonly { name: string; integrity: string }[]): string {
  return later.reduce((text, { name, integrity }) => text.replaceAll(`"${HASH}${name}"`, `"${integrity}"`), code);
}
