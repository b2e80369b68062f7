import { build, type Plugin } from 'vite';

/** Bundles a TypeScript module and its imports into one ES module for the browser. */
export async function bundleModule(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      // Dynamic imports are included in the one module too.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}
