import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { SOLVER_FILE } from './bundles.js';
import { integrity } from './integrity.js';
import { minify } from './minify.js';

const entry = fileURLToPath(new URL('../../src/challenge/solver.ts', import.meta.url));
const loader = fileURLToPath(new URL('verified-solver.ts', import.meta.url));
const banner = '/*! with altcha-lib, MIT, and @noble/hashes, MIT */';

let built: Promise<string> | undefined;

/** Puts the solver beside every file that may need it, and its integrity value into that file. */
export function solver(): Plugin {
  let needed = false;
  return {
    name: 'commune-widgets:solver',
    enforce: 'pre',
    buildStart() {
      needed = false;
    },
    resolveId(source) {
      return source.endsWith('/challenge/load-solver.js') ? loader : undefined;
    },
    async transform(code, id) {
      if (id !== loader) return undefined;
      needed = true;
      const value = integrity(Buffer.from(await solverCode()));
      return { code: code.replace(/\bSOLVER_INTEGRITY\b(?!:)/, JSON.stringify(value)), map: null };
    },
    async generateBundle() {
      if (needed) this.emitFile({ type: 'asset', fileName: SOLVER_FILE, source: await solverCode() });
    },
  };
}

/** The same in every bundle of one build. */
function solverCode(): Promise<string> {
  built ??= buildSolver();
  return built;
}

async function buildSolver(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minify()],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => SOLVER_FILE },
      rolldownOptions: { checks: { pluginTimings: false }, output: { minify: false, postBanner: banner } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The solver was not built.');
  return output.output[0].code;
}
