import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserFiles } from './bundles.js';

/** The Subresource Integrity value of some bytes (https://www.w3.org/TR/SRI/), for an `integrity` attribute. */
export function integrity(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** Writes `integrity.json`: the integrity value of every file for browsers, by file name. */
export async function writeIntegrity(outDir: string): Promise<void> {
  const entries = await Promise.all(
    browserFiles.map(async (file) => [file, integrity(await readFile(join(outDir, file)))] as const),
  );
  await writeFile(join(outDir, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
