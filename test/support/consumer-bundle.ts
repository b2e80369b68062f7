import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Consumer } from './consumer.js';

/** Bundles a module that imports the installed package, as a site's bundler does, without minification. */
export async function bundleFor(consumer: Consumer, code: string, plugins: Plugin[] = []): Promise<string> {
  await consumer.write('entry.js', code);
  const entry = join(consumer.folder, 'entry.js');
  const output = (await build({
    configFile: false,
    root: consumer.folder,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      // Dynamic imports are included, so that all code is checked and runs in a page without an address.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}
