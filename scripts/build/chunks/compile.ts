import { existsSync, readFileSync } from 'node:fs';
import { build, parseSync, type Plugin } from 'vite';
import { bundleConfig } from '../../../vite.config.js';
import { onDemand } from './on-demand.js';

/** One entry or chunk, compiled but not minified. */
export interface Compiled {
  code: string;
  /** The ids of the modules that it contains. */
  modules: string[];
}

export interface CompileOptions {
  /** The ids of modules that it must not contain: imports from them stay. Default: none. */
  outside?: ReadonlySet<string>;
  /** Modules, from the project's folder, that are not replaced by their variant. Default: none. */
  contains?: readonly string[];
  plugins?: readonly Plugin[];
}

/**
 * Whether a module only exports what others export, as `lit` does: it has no code where these are, and a chunk that did
 * not find it outside would rebuild its exports at run time.
 */
function isFacade(id: string): boolean {
  if (!existsSync(id)) return false;
  const { body } = parseSync(id, readFileSync(id, 'utf8')).program;
  return body.length > 0 && body.every((node) => 'source' in node && node.source !== null);
}

/** Compiles one entry or chunk; `entry` is a path from the project's folder or the id of a virtual module. */
export async function compile(entry: string, options: CompileOptions = {}): Promise<Compiled> {
  const { outside = new Set(), contains = [], plugins = [] } = options;
  const config = bundleConfig({ file: 'entry.js', entry, format: 'es' });
  const own = (config.plugins ?? []).filter((plugin) => (plugin as Plugin).name !== 'commune-widgets:minify');
  const result = await build({
    configFile: false,
    ...config,
    plugins: [...plugins, ...own, onDemand(outside, contains)],
    build: { ...config.build, write: false },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`);
  const [chunk] = output.output;
  const modules = Object.entries(chunk.modules).filter(
    ([id, { renderedLength }]) => renderedLength > 0 || isFacade(id),
  );
  return { code: chunk.code, modules: modules.map(([id]) => id) };
}
