import { missingParts } from '../../../src/element/warnings.js';
import { base, verifiedImport } from '../verified-import.js';
import { chunkFile } from './chunk-file.js';

/** The exports of a chunk; `_` are the names that chunks import that belong to it. */
type ChunkExports = Record<string, unknown> & { _?: unknown[] };

/** A chunk: see `toFactory`. */
interface ChunkModule {
  default: (...given: unknown[][]) => ChunkExports;
}

/**
 * Loads the chunks of an entry, by name. `hashes` are their integrity values, `parents` the chunks that some of them
 * belong to, `core` gives what they import from the entry.
 */
export function chunkLoader(
  hashes: Record<string, string>,
  parents: Record<string, string>,
  core: () => unknown[],
): { loadChunk: (name: string) => Promise<ChunkExports>; origin: string } {
  const loads = new Map<string, Promise<ChunkExports>>();
  const pending = new Set<string>();
  const imports = new Map<string, () => Promise<unknown>>();
  const load = async (name: string): Promise<ChunkExports> => {
    const hash = hashes[name] ?? '';
    const start = imports.get(name) ?? verifiedImport(chunkFile(name, hash), hash);
    imports.set(name, start);
    pending.add(name);
    try {
      const parent = parents[name];
      const [chunk, widget] = await Promise.all([start(), parent ? loadChunk(parent) : undefined]);
      return (chunk as ChunkModule).default(core(), widget?._ ?? []);
    } catch {
      // The next call tries again.
      loads.delete(name);
      throw new Error(missingParts(new URL('chunks/', base).href));
    } finally {
      pending.delete(name);
    }
  };
  const loadChunk = (name: string): Promise<ChunkExports> => {
    const started = loads.get(name) ?? load(name);
    loads.set(name, started);
    return started;
  };
  // A page restored from the back/forward cache has lost its requests: those that it had under way are made again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const name of pending) loads.delete(name);
  });
  return { origin: new URL(base).origin, loadChunk };
}
