import type { Parts } from '../../../src/embed/requests.js';
import { missingParts } from '../../../src/element/warnings.js';
import { base, verifiedImport } from '../verified-import.js';
import { chunkFile } from './chunk-file.js';

/** The exports of a chunk; `_` are the names that chunks import that belong to it. */
type ChunkExports = Record<string, unknown> & { _?: unknown[] };

/** A chunk: see `toFactory`. */
interface ChunkModule {
  default: (...given: unknown[][]) => ChunkExports;
}

/** Loads a chunk; `integrity` and `parent`, the chunk that it belongs to, are given for those that the entry does not know. */
type LoadChunk = (name: string, integrity?: string, parent?: string) => Promise<ChunkExports>;

/**
 * Loads chunks by name. `hashes` are the integrity values of those that the entry may request, `looks` says by which
 * look of a page, and which chunk some of them belong to; `core` gives what chunks import from the entry.
 */
export function chunkLoader(
  hashes: Record<string, string>,
  looks: Parts['looks'],
  core: () => unknown[],
): { loadChunk: LoadChunk; origin: string } {
  const loads = new Map<string, Promise<ChunkExports>>();
  const pending = new Set<string>();
  const imports = new Map<string, () => Promise<unknown>>();
  const load: LoadChunk = async (name, hash = hashes[name] ?? '', parent = parentOf(name, looks)) => {
    const start = imports.get(name) ?? verifiedImport(chunkFile(name, hash), hash);
    imports.set(name, start);
    pending.add(name);
    try {
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
  const loadChunk: LoadChunk = (name, ...known) => {
    const started = loads.get(name) ?? load(name, ...known);
    loads.set(name, started);
    return started;
  };
  // A page restored from the back/forward cache has lost its requests: those that it had under way are made again.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const name of pending) loads.delete(name);
  });
  return { origin: new URL(base).origin, loadChunk };
}

function parentOf(name: string, looks: Parts['looks']): string | undefined {
  return looks.find(([, each]) => each === name)?.[2];
}
