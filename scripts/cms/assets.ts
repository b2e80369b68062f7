import { entryFile, sideFiles } from '../build/bundles.js';
import { chunkFiles } from '../build/published-chunks.js';

/** The files of a build that a page of a CMS loads: the script, its chunks and its side files. */
export async function assetsOf(dist: string): Promise<string[]> {
  return [entryFile, ...(await chunkFiles(dist)), ...sideFiles.map(({ file }) => file)];
}
