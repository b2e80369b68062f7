import type { Chunk } from './chunk-table.js';

/** A chunk as it is published. */
export interface ChunkFile extends Chunk {
  /** Its path in dist/. */
  file: string;
  integrity: string;
  code: string;
}

/** `commune-widgets.js` and its chunks. */
export interface LinkedEntry {
  code: string;
  chunks: ChunkFile[];
}
