import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../../demo/api/storage/database.js';
import { openPglite } from '../../../demo/api/storage/pglite.js';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const manifest = readFileSync(`${modules}/@electric-sql/pglite/package.json`, 'utf8');
const folder = `${modules}/.cache/pglite`;
const file = `${folder}/empty-${(JSON.parse(manifest) as { version: string }).version}.tar`;

/** The engines that were closed, emptied: to start one takes two seconds of CPU. */
const idle: Database[] = [];

/** An empty PGlite in memory, which the next to open one is given after its `close`. */
export async function openEmptyPglite(): Promise<Database> {
  const engine = idle.pop() ?? (await start());
  return {
    ...engine,
    async close() {
      await engine.script('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
      idle.push(engine);
    },
  };
}

/** Making an empty PGlite takes six seconds of CPU, copying one that was made before two. */
async function start(): Promise<Database> {
  if (!existsSync(file)) await makeFile();
  return openPglite(undefined, new Blob([await readFile(file)]));
}

async function makeFile(): Promise<void> {
  const engine = await PGlite.create();
  const tarball = await engine.dumpDataDir('none');
  await engine.close();
  await mkdir(folder, { recursive: true });
  // Whole or not at all, also for a process that looks at the same moment.
  await writeFile(`${file}.${process.pid}`, tarball.stream());
  await rename(`${file}.${process.pid}`, file);
}
