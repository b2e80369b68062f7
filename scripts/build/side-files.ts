import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { sideFiles, type SideFile } from './bundles.js';
import { entry as namedEntry } from './entry.js';
import { integrity } from './integrity.js';
import { minify } from './minify.js';
import { squeeze } from './squeeze.js';

const verifiedImport = fileURLToPath(new URL('verified-import.ts', import.meta.url));
/** Prefix of the ids of the virtual modules that replace loaders: no file has such a name. */
const PREFIX = '\0side:';

const built = new Map<SideFile, Promise<string>>();

/**
 * Vite plugin that emits each side file beside every file that may load it, and puts its integrity value into that
 * file.
 */
export function sideFilesBeside(): Plugin {
  const needed = new Set<SideFile>();
  return {
    name: 'commune-widgets:side-files',
    enforce: 'pre',
    buildStart() {
      needed.clear();
    },
    resolveId(source) {
      const found = sideFiles.find(({ loader }) => source.endsWith(loader));
      return found && PREFIX + found.file;
    },
    async load(id) {
      const found = sideFiles.find(({ file }) => id === PREFIX + file);
      if (!found) return undefined;
      needed.add(found);
      const value = integrity(Buffer.from(await codeOf(found)));
      const [file, hash, from] = [found.file, value, verifiedImport].map((text) => JSON.stringify(text));
      return `import { verifiedImport } from ${from};\nexport const ${found.name} = verifiedImport(${file}, ${hash});`;
    },
    async generateBundle() {
      for (const each of needed) this.emitFile({ type: 'asset', fileName: each.file, source: await codeOf(each) });
    },
  };
}

/** The code of a side file, built once and the same for every bundle. */
function codeOf(side: SideFile): Promise<string> {
  const code = built.get(side) ?? buildSide(side);
  built.set(side, code);
  return code;
}

async function buildSide({ file, entry, format, banner = '' }: SideFile): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [namedEntry(), squeeze(), minify()],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      // Vite requires a global name even for a script that exports nothing.
      lib: { entry, formats: [format], name: 'none', fileName: () => file },
      rolldownOptions: { checks: { bundlerTimings: false }, output: { minify: false, postBanner: banner } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${file} was not built.`);
  return output.output[0].code;
}
