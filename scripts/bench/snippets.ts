import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { widgetsOf } from '../../demo/attributes/manifest.js';
import { snippets } from '../../demo/studio/snippets.js';
import { writeHead } from '../../src/head/index.js';
import { version } from '../../src/version.js';
import { publishedChunks } from '../build/published-chunks.js';
import { keptHeightsOf } from '../derive/kept-heights.js';

/** Removed from the code, so that its addresses are those of the server that sends the page. */
const ORIGIN = 'https://bench.invalid';
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${dist}/${name}`, 'utf8'));

/** The path at which the built files are published, as the studio writes it. */
export const VERSION_PATH = `/v${version}/`;

/** The block that the documentation gives for a widget. */
export function placeholder(tag: string, endpoint: string, attributes = ''): string {
  return (
    `<div class="commune-widget" data-cw="${tag}" data-cw-endpoint="${endpoint}"${attributes}>` +
    '<a href="/">Actualités</a></div>'
  );
}

/** The head that the documentation gives for a page: the script, and the style that keeps the heights of its widgets. */
export function documentedHead(body: string, file = 'commune-widgets.js'): string {
  return `<script type="module" src="/dist/${file}"></script>${keptHeightsOf(body)}`;
}

/** The head that the studio writes for a widget, with hosted files. */
export async function studioHead(tag: string, endpoint: string): Promise<string> {
  const composition = {
    site: '',
    files: ORIGIN + VERSION_PATH,
    tokens: {},
    widgets: [{ tag, attributes: { endpoint: ORIGIN + endpoint }, link: { href: '/', text: '' } }],
  };
  const integrity = read('integrity.json') as Record<string, string>;
  const built = { integrity, chunks: await publishedChunks(dist) };
  const widgets = widgetsOf(read('custom-elements.json'));
  const block = snippets(composition, widgets, built, writeHead).find(({ id }) => id === 'div');
  if (!block?.codes.length) throw new Error(`The studio has no code for <${tag}>.`);
  return block.head.replaceAll(ORIGIN, '');
}
