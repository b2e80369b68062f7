import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LinkedEntry } from './chunks/linked-entry.js';

/** The list of chunks in dist/. */
const LIST = 'chunks.json';

/** A chunk, as `chunks.json` describes it. */
export interface PublishedChunk {
  /** Its name; that of a widget’s chunk is the widget’s tag. */
  name: string;
  /** Its path in the folder of the list. */
  file: string;
  /** Its Subresource Integrity value. */
  integrity: string;
  /** The widget whose chunk has to be loaded with it. */
  of?: string | undefined;
  /**
   * Matches, in any case, the `format` and `endpoint` of a widget that will need it, `rss https://…`, or the name of one of
   * its attributes, `@hours`.
   */
  look?: string | undefined;
}

/** Writes an entry, its chunks, and `chunks.json`. */
export async function writeEntry(outDir: string, file: string, { code, chunks }: LinkedEntry): Promise<void> {
  const list = chunks.map(({ name, file, integrity, of, look }): PublishedChunk => ({
    name,
    file,
    integrity,
    of,
    look: look?.source,
  }));
  await write(join(outDir, file), code);
  await Promise.all(chunks.map((chunk) => write(join(outDir, chunk.file), chunk.code)));
  await write(join(outDir, LIST), `${JSON.stringify(list, null, 2)}\n`);
}

/** The chunks of a build. */
export async function publishedChunks(outDir: string): Promise<PublishedChunk[]> {
  return JSON.parse(await readFile(join(outDir, LIST), 'utf8')) as PublishedChunk[];
}

/** The paths of the chunks of a build in its folder. */
export async function chunkFiles(outDir: string): Promise<string[]> {
  return (await publishedChunks(outDir)).map(({ file }) => file);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
