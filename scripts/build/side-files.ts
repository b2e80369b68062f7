import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { sideFiles, type SideFile } from './bundles.js';
import { entry as namedEntry } from './entry.js';
import { integrity } from './integrity.js';
import { minify } from './minify.js';
import { squeeze } from './squeeze.js';

const verifiedImport = fileURLToPath(new URL('verified-import.ts', import.meta.url));
/** What the module that takes the place of a loader is called here: no file has such a name. */
const PREFIX = '\0side:';

const built = new Map<SideFile, Promise<string>>();

/** Puts each side file beside every file that may need it, and its integrity value into that file. */
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

/** The same in every bundle of one build. */
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
      // Vite asks for a global name even of a script that exports nothing.
      lib: { entry, formats: [format], name: 'none', fileName: () => file },
      rolldownOptions: { checks: { bundlerTimings: false }, output: { minify: false, postBanner: banner } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${file} was not built.`);
  return output.output[0].code;
}
