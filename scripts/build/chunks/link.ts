import { fileURLToPath } from 'node:url';
import { compileHint } from '../compile-hint.js';
import { integrity } from '../integrity.js';
import { minified } from '../minify.js';
import { widgetTags } from '../../../src/widget-table.js';
import { banner } from '../../../vite.config.js';
import { LOADER } from '../entry.js';
import { chunkFile } from './chunk-file.js';
import { chunks, type Chunk } from './chunk-table.js';
import { compile, type Compiled } from './compile.js';
import { importsOf, toFactory, type OutsideName } from './factory.js';
import type { ChunkFile, LinkedEntry } from './linked-entry.js';
import { loader } from './loader.js';
import { chunksWithHashIn, withHashes } from './on-demand.js';
import { innerNames, withReexports } from './reexports.js';

/** A module that this many widgets use, more than half of them, is in the entry; one that fewer use is in the chunk of each. */
const SHARED_BY = Math.floor(widgetTags.length / 2) + 1;

const root = fileURLToPath(new URL('../../..', import.meta.url));

const widgets = chunks.filter(({ name }) => widgetTags.some((tag) => tag === name));
/** The chunks that belong to the chunk of a widget, and all others. */
const parts = chunks.filter(({ of }) => of);
const wholes = chunks.filter(({ of }) => !of);

/**
 * Builds an entry and its chunks. First the modules that the entry contains are determined: those that it needs itself,
 * and those that most widgets need. Then the chunks are built without these, and each becomes a function to which the
 * entry passes what it imports. Last the entry is built, with the hash of each chunk.
 */
export async function linkEntry(entry: string): Promise<LinkedEntry> {
  const core = await coreModules(entry);
  const inWholes = await compileAll(wholes, ({ entry, contains }) => compile(entry, { outside: core, contains }));
  const ofParts = await compileAll(parts, ({ entry, contains, of = '' }) =>
    compile(entry, { outside: new Set([...core, ...(inWholes.get(of)?.modules ?? [])]), contains }),
  );
  const all = new Map([...inWholes, ...ofParts]);
  const importsIn = (chunk: Chunk): OutsideName[] => importsOf(all.get(chunk.name)?.code ?? '');
  const fromEntry = byUse(chunks.flatMap(importsIn).filter(({ module }) => isCore(module, core)));
  // The chunk of a widget also gives what the chunks that belong to it need from its modules.
  const fromWidget = new Map(
    wholes.map(({ name }) => {
      const imports = parts.filter(({ of }) => of === name).flatMap(importsIn);
      return [name, byUse(imports.filter(({ module }) => !isCore(module, core)))];
    }),
  );
  const ofWholes = await compileAll(wholes, ({ name, entry, contains }) =>
    compile(entry, { outside: core, contains, plugins: [withReexports(entry, fromWidget.get(name) ?? [])] }),
  );
  const codes = new Map([...ofWholes, ...ofParts]);
  const published = new Map<Chunk, Promise<ChunkFile>>();
  const publish = (chunk: Chunk): Promise<ChunkFile> => {
    const file = published.get(chunk) ?? write(chunk);
    published.set(chunk, file);
    return file;
  };
  const write = async (chunk: Chunk): Promise<ChunkFile> => {
    const { name, of } = chunk;
    const given = [fromEntry, ...(of ? [fromWidget.get(of) ?? []] : [])];
    const inner = innerNames(fromWidget.get(name)?.length ?? 0);
    const factory = await minified(toFactory(codes.get(name)?.code ?? '', given, inner), true);
    const later = await Promise.all(chunksWithHashIn(factory).map(publish));
    const code = `${compileHint}\n${withHashes(factory, later)}`;
    const hash = integrity(Buffer.from(code), 'sha256');
    return { ...chunk, code, integrity: hash, file: chunkFile(name, hash) };
  };
  const files = await Promise.all(chunks.map(publish));
  const { code } = await compile(entry, { plugins: [loader(files, fromEntry)] });
  return { code: `${banner(entry)}\n${await minified(code, true)}`, chunks: files };
}

/** The ids of the modules that the entry contains. */
async function coreModules(entry: string): Promise<Set<string>> {
  const own = await compile(entry);
  const uses = new Map<string, number>();
  const others = await compileAll(widgets, ({ entry, contains }) => compile(entry, { contains }));
  for (const id of [...others.values()].flatMap(({ modules }) => modules)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Set([...own.modules, ...[...uses].filter(([, count]) => count >= SHARED_BY).map(([id]) => id)]);
}

function isCore(module: string, core: ReadonlySet<string>): boolean {
  return core.has(module) || module === LOADER;
}

async function compileAll(
  list: readonly Chunk[],
  each: (chunk: Chunk) => Promise<Compiled>,
): Promise<Map<string, Compiled>> {
  return new Map(await Promise.all(list.map(async (chunk) => [chunk.name, await each(chunk)] as const)));
}

/** Each name once, those that most chunks import first, so that lists of them are short. */
function byUse(names: readonly OutsideName[]): OutsideName[] {
  const found = new Map<string, { name: OutsideName; uses: number }>();
  for (const name of names) {
    const key = `${placeOf(name.module)} ${name.name}`;
    found.set(key, { name, uses: (found.get(key)?.uses ?? 0) + 1 });
  }
  const sorted = [...found].toSorted(([a, one], [b, other]) => other.uses - one.uses || (a < b ? -1 : 1));
  return sorted.map(([, { name }]) => name);
}

/** A module's path without the folder of the project: names sort alike in every copy, so that all give the same bytes. */
function placeOf(module: string): string {
  const [, inPackage] = /.*\/(node_modules\/.*)/.exec(module) ?? [];
  return inPackage ?? (module.startsWith(root) ? module.slice(root.length) : module);
}
