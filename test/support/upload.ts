import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestServer } from './server.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Uploads the files for browsers to the site of a commune, into `/widgets/`. */
export async function upload(own: TestServer): Promise<void> {
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    const path = relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (entry.isFile() && !/^(?:npm|ide)\//.test(path)) own.on(`/widgets/${path}`, own.handler(`/dist/${path}`));
  }
}
