import { build, type Plugin } from 'vite';

/** A TypeScript module and all that it imports, as one ES module for the browser. */
export async function bundleModule(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      // What is imported when it is needed is in the one module too.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}
