import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Api from '../../../demo/api/api.js';
import type * as Site from '../../../demo/site.js';
import type { Widget } from '../../../demo/attributes/manifest.js';
import type * as WordPress from '../../../scripts/cms/wordpress.js';
import { language, widget } from './new-files.js';

/** A place outside the widget's own folder that must know it, and whether the project in `root` does. */
export type Place = readonly [name: string, isThere: (root: string) => boolean | Promise<boolean>];

const { tag, title, name } = widget;
const ORIGIN = 'https://widgets.commune.example';

/** The places that list widgets. */
export const widgetPlaces: readonly Place[] = [
  ['the public API', (root) => read(root, 'dist/npm/index.js').includes(`{ ${name} }`)],
  ['the classes without registration', (root) => read(root, 'dist/npm/classes.js').includes(`{ ${name} }`)],
  ['the paths of the package', (root) => existsSync(join(root, exported(root, `./${tag}`)))],
  ['a file of its own', (root) => existsSync(join(root, `dist/${tag}.js`))],
  ['a chunk of its own', (root) => read(root, 'dist/chunks.json').includes(`"name": "${tag}"`)],
  ['the hashes of the files', (root) => `${tag}.js` in json(root, 'dist/integrity.json')],
  ['the page for a frame, with its name', (root) => read(root, `dist/embed/${tag}.html`).includes(`<title>${title}<`)],
  ['oEmbed, with its name', async (root) => (await embedded(root)).includes(`title="${title} de la commune"`)],
  ['the manifest, with its names', (root) => read(root, 'dist/custom-elements.json').includes(`"fr": "${title}"`)],
  ['the data for editors', (root) => read(root, 'dist/ide/html-custom-data.json').includes(`"${tag}"`)],
  ['the types for React', (root) => read(root, 'dist/ide/jsx.d.ts').includes(`"${tag}"`)],
  ['the studio, with its name', async (root) => (await studio(root)).some((each) => each.title === title)],
  ['the WordPress plugin, with its name', async (root) => (await wordPress(root)).includes(`"title": "${title}"`)],
  ['the SPIP plugin', (root) => read(root, `demo/cms/spip/modeles/${tag}.html`).includes(tag)],
  ['the diagnosis', (root) => read(root, 'dist/diagnosis.js').includes(tag)],
  ['the page of its states', async (root) => new RegExp(`<${tag}\\s`).test(await page(root, `/${tag}.html`))],
  ['its page, with its parts', async (root) => (await page(root, `/widgets/${tag}/`)).includes('<code>items</code>')],
];

/** The places that list languages. */
export const languagePlaces: readonly Place[] = [
  ['a script of its own', (root) => read(root, `dist/locales/${language.tag}.js`).includes(language.heading)],
  ['the paths of the package', (root) => existsSync(join(root, `dist/npm/locales/${language.tag}/index.js`))],
  ['the names of the widgets', (root) => read(root, 'dist/custom-elements.json').includes(`"${language.heading}"`)],
  ['the hashes of the files', (root) => `locales/${language.tag}.js` in json(root, 'dist/integrity.json')],
];

function read(root: string, path: string): string {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function json(root: string, path: string): Record<string, unknown> {
  return JSON.parse(read(root, path)) as Record<string, unknown>;
}

function exported(root: string, path: string): string {
  const { exports } = json(root, 'package.json') as { exports: Record<string, { default: string } | undefined> };
  return exports[path]?.default ?? 'missing';
}

/** Imports a module of the project in `root`, with all that it imports from there. */
async function load<Module>(root: string, path: string): Promise<Module> {
  return (await import(pathToFileURL(join(root, path)).href)) as Module;
}

async function embedded(root: string): Promise<string> {
  const { createApi } = await load<typeof Api>(root, 'demo/api/api.ts');
  const url = encodeURIComponent(`${ORIGIN}/v1/embed/${tag}.html`);
  const answer = await createApi().request(`${ORIGIN}/oembed?url=${url}`);
  return answer.ok ? ((await answer.json()) as { html: string }).html : '';
}

async function studio(root: string): Promise<Widget[]> {
  const { widgetsOf } = await load<{ widgetsOf(manifest: unknown): Widget[] }>(root, 'demo/attributes/manifest.js');
  return widgetsOf(json(root, 'dist/custom-elements.json'));
}

async function wordPress(root: string): Promise<string> {
  const { packageWordPress } = await load<typeof WordPress>(root, 'scripts/cms/wordpress.ts');
  await packageWordPress(join(root, 'dist'), join(root, 'dist/wordpress'));
  return read(root, 'dist/wordpress/attributes.json');
}

async function page(root: string, path: string): Promise<string> {
  const { pageAt } = await load<typeof Site>(root, 'demo/site.ts');
  return (await pageAt(new URL(path, ORIGIN), new Date())) ?? '';
}
