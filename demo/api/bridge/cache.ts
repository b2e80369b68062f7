import { digest } from '../http/mac.js';

/** The bridge's answer for one source. */
export interface Reading {
  body: string;
  contentType: string;
  /** The source's validators of this version (`ETag`, `Last-Modified`), for conditional requests. */
  validators: Record<string, string>;
}

export interface Kept extends Reading {
  etag: string;
  /** The time in milliseconds when it was read, or last confirmed to be unchanged. */
  readAt: number;
}

/** The total size of all bodies, in characters. */
const MOST_KEPT = 32_000_000;

/** Caches answers in memory, and drops the least recently used ones when the size exceeds `most`. */
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
