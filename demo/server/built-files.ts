import { existsSync, readFileSync } from 'node:fs';
import type { HeadChunk, HeadFiles } from '../../src/head/index.js';

/** The built files as the demo’s pages load them, with their hashes; without hashes and chunks before a build. */
export function builtFiles(root: string): HeadFiles {
  const read = (name: string): unknown => {
    const path = `${root}/dist/${name}.json`;
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  };
  const hashes = read('integrity') as Record<string, string> | undefined;
  return {
    folder: '/dist/',
    integrity: hashes?.['commune-widgets.js'],
    chunks: (read('chunks') as HeadChunk[] | undefined) ?? [],
  };
}
