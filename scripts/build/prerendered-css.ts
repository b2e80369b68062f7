import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

/** Writes the style sheet of prerendered content. Needs the modules in `npm/`, whose styles it contains. */
export async function writePrerenderedCss(outDir: string): Promise<void> {
  const module = pathToFileURL(resolve(outDir, 'npm/prerender/stylesheet.js')).href;
  const { prerenderedStyles } = (await import(module)) as { prerenderedStyles: () => string };
  // Chrome 111 is the oldest of the supported browsers, and has no nesting.
  const { code } = await transform(prerenderedStyles(), {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'safari16.4'],
  });
  await writeFile(join(outDir, 'prerendered.css'), code);
}
