import { build, type Plugin } from 'vite';
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
  const modules = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return { code: chunk.code, modules: modules.map(([id]) => id) };
}
