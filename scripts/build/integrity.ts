import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserFiles } from './bundles.js';
import { publishedChunks } from './published-chunks.js';

/** The Subresource Integrity value of some bytes (https://www.w3.org/TR/SRI/), for an `integrity` attribute. */
export function integrity(bytes: Uint8Array, algorithm = 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
}

/** Writes `integrity.json`: the integrity value of every file for browsers, chunks included, by file name. */
export async function writeIntegrity(outDir: string): Promise<void> {
  const entries = await Promise.all(
    browserFiles.map(async (file) => [file, integrity(await readFile(join(outDir, file)))] as const),
  );
  const chunks = (await publishedChunks(outDir)).map((chunk) => [chunk.file, chunk.integrity] as const);
  const values = Object.fromEntries([...entries, ...chunks]);
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(values, null, 2)}\n`);
}
