import { LRUCache } from 'lru-cache';

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

/** A cache in memory, which drops the least recently used answers when the size exceeds `most`, never the newest. */
export function createCache(most = MOST_KEPT): LRUCache<string, Kept> {
  // The package stores no entry above its maximum, and accepts no size of zero.
  return new LRUCache({ maxSize: most, sizeCalculation: ({ body }) => Math.min(body.length, most) || 1 });
}
