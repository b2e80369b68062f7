import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Updates the tables of README.md from the manifest, so that they match the docstrings of the classes. With `--check`
 * nothing is written, and a table that is out of date is an error.
 */
const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const manifest = new URL('dist/custom-elements.json', root);

/** An attribute, a custom property or a part. */
interface Named {
  name: string;
  description?: string;
  default?: string;
  inheritedFrom?: unknown;
}

interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
}

const { modules } = JSON.parse(await readFile(manifest, 'utf8')) as { modules: { declarations: Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

const writers = {
  attributes: ({ attributes }: Declaration) => table('attribute', attributes),
  tokens: ({ cssProperties }: Declaration) => table('token', cssProperties),
  parts: ({ cssParts }: Declaration) => list(cssParts),
};

const text = await readFile(readme, 'utf8');
const filled = text.replace(
  /(<!-- (attributes|tokens|parts): ([\w-]+) -->\n)[^]*?(<!-- end -->)/g,
  (_, start: string, kind: keyof typeof writers, name: string, end: string) =>
    `${start}\n${writers[kind](declarationOf(name))}\n\n${end}`,
);
const filepath = fileURLToPath(readme);
const updated = await format(filled, { ...(await resolveConfig(filepath)), filepath });
if (updated !== text) {
  if (process.argv.includes('--check')) throw new Error('README.md is out of date: run npm run docs.');
  await writeFile(readme, updated);
  console.log(`${filepath} is up to date again.`);
}

function declarationOf(name: string): Declaration {
  const declaration = declarations.find((each) => each.tagName === name || each.name === name);
  if (!declaration) throw new Error(`README.md asks for ${name}, which the manifest does not have.`);
  return declaration;
}

function table(title: string, named: Named[] = []): string {
  const rows = own(named).map((each) => `| \`${each.name}\` | ${line(each.description)} | ${fallback(each.default)} |`);
  return [`| ${title} | meaning | default |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** Lists the names only: a table of forty rows would be too long, and editors show the descriptions. */
function list(named: Named[] = []): string {
  return `Parts: ${own(named)
    .map(({ name }) => `\`${name}\``)
    .join(' ')}`;
}

function own(named: Named[]): Named[] {
  return named.filter(({ inheritedFrom, description }) => !inheritedFrom && description);
}

function line(description = ''): string {
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** A default as an attribute value; empty for `undefined` and an empty list, which the description explains. */
function fallback(value = 'undefined'): string {
  if (value === 'undefined' || value === '[]') return '';
  if (value === 'false') return 'off';
  return `\`${value.replaceAll("'", '')}\``;
}
