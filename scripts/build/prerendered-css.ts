import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import type * as stylesheet from '../../src/prerender/stylesheet.js';

/**
 * Writes the style sheet of prerendered content, and one for each widget: `prerendered-news-feed.css` is all that a page
 * with this one needs. Needs the modules in `npm/`, whose styles they contain.
 */
export async function writePrerenderedCss(outDir: string): Promise<void> {
  const module = pathToFileURL(resolve(outDir, 'npm/prerender/stylesheet.js')).href;
  const { prerenderedStyles, prerenderedTags } = (await import(module)) as typeof stylesheet;
  await write(join(outDir, 'prerendered.css'), prerenderedStyles());
  for (const tag of prerenderedTags) await write(join(outDir, `prerendered-${tag}.css`), prerenderedStyles([tag]));
}

async function write(file: string, css: string): Promise<void> {
  // Chrome 111 is the oldest of the supported browsers, and has no nesting.
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome111', 'safari16.4'] });
  await writeFile(file, code);
}
