import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { languages } from '../src/locales/languages.js';
import { widgetTags } from '../src/widget-table.js';
import { withKeptHeights } from './derive/kept-heights.js';
import { withWeatherAddress } from './derive/weather-address.js';

/**
 * Writes into committed files what follows from the table of widgets and the folders of languages: `src/index.ts`,
 * `src/classes.ts`, the index of each language, `exports` of package.json, the models of the SPIP kit, and the style rules
 * of pages to paste. With `--check` nothing is written, and a file that is out of date is an error.
 */
const root = new URL('../', import.meta.url);
const MARK = '// From widget-table.ts, by npm run derive:\n';
const check = process.argv.includes('--check');

const tags = [...widgetTags].sort();
await derive('src/index.ts', (text) => marked(text, tags, (tag) => `./widgets/${tag}/define.js`));
await derive('src/classes.ts', (text) => marked(text, tags, (tag) => `./widgets/${tag}/${tag}.js`));
for (const language of languages) {
  const sections = await sectionsOf(`src/locales/${language}`);
  await derive(`src/locales/${language}/index.ts`, () =>
    sections.map((name) => `export { ${name} } from './${name}.js';\n`).join(''),
  );
}
await derive('package.json', withExports);
for (const tag of tags) {
  await derive(`demo/cms/spip/modeles/${tag}.html`, () => `[(#ENV**{args}|commune_widgets_balise{${tag}})]\n`);
}
for (const path of ['README.md', 'demo/release/files/exemple.html', 'demo/release/files/LISEZ-MOI.txt']) {
  await derive(path, (text) => withWeatherAddress(withKeptHeights(text)));
}

/** Replaces a file by what `write` makes of its text, `''` where there is no file. */
async function derive(path: string, write: (text: string) => string): Promise<void> {
  const file = new URL(path, root);
  const text = await readFile(file, 'utf8').catch(() => '');
  const filepath = fileURLToPath(file);
  const written = write(text);
  const updated = /\.(?:ts|json)$/.test(path)
    ? await format(written, { ...(await resolveConfig(filepath)), filepath })
    : written;
  if (updated === text) return;
  if (check) throw new Error(`${path} is out of date: run npm run derive.`);
  await writeFile(file, updated);
  console.log(`${path} is up to date again.`);
}

/** The files of a folder that export a section of strings, which has the name of its file. */
async function sectionsOf(folder: string): Promise<string[]> {
  const names = (await readdir(new URL(folder, root))).map((file) => file.replace(/\.ts$/, '')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(`${folder}/${name}.ts`, root), 'utf8')));
  return names.filter((name, place) => texts[place]?.includes(`export const ${name}`));
}

/** The exports of the classes after the mark, up to the end of the file. */
function marked(text: string, names: readonly string[], pathOf: (tag: string) => string): string {
  const [before = ''] = text.split(MARK);
  return before + MARK + names.map((tag) => `export { ${classOf(tag)} } from '${pathOf(tag)}';\n`).join('');
}

/** `NewsFeed` for `news-feed`. */
function classOf(tag: string): string {
  return tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each widget's own path, after the one for all. */
function withExports(text: string): string {
  const manifest = JSON.parse(text) as { exports: Record<string, unknown> };
  const { '.': all, ...others } = manifest.exports;
  const own = widgetTags.map((tag) => [`./${tag}`, target(`./dist/npm/widgets/${tag}/define`)] as const);
  const rest = Object.entries(others).filter(([, to]) => !JSON.stringify(to).includes('/define.js'));
  manifest.exports = Object.fromEntries([['.', all] as const, ...own, ...rest]);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function target(path: string): { types: string; default: string } {
  return { types: `${path}.d.ts`, default: `${path}.js` };
}
