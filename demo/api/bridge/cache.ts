import { digest } from '../http/mac.js';

/** What the bridge answers for one source. */
export interface Reading {
  body: string;
  contentType: string;
  /** What the source calls this version of itself, to be asked for another. */
  validators: Record<string, string>;
}

export interface Kept extends Reading {
  etag: string;
  /** When it came, or was last said to be unchanged; in milliseconds. */
  readAt: number;
}

/** In characters, of all bodies together. */
const MOST_KEPT = 32_000_000;

/** Keeps what was read in memory, and forgets what nobody has asked for longest when it holds too much. */
export function createCache(most = MOST_KEPT) {
  const kept = new Map<string, Kept>();
  let size = 0;

  function remove(key: string): void {
    size -= kept.get(key)?.body.length ?? 0;
    kept.delete(key);
  }
  return {
    get(key: string): Kept | undefined {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key: string, reading: Reading, readAt: number): Kept {
      remove(key);
      const entry = { ...reading, etag: `"${digest(reading.body)}"`, readAt };
      kept.set(key, entry);
      size += entry.body.length;
      for (const oldest of kept.keys()) {
        if (size <= most || oldest === key) break;
        remove(oldest);
      }
      return entry;
    },
  };
}
