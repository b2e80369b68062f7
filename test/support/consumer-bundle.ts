import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Consumer } from './consumer.js';

/** One readable file of a module that imports the installed package, as the bundler of a site makes it. */
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
      // What is loaded later is in it as well: nothing is overlooked, and it runs in a page without an address.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]?.output[0].code ?? '';
}
