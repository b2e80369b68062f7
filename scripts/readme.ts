import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Keeps the attribute tables of README.md in step with the manifest: what is documented once, in the class, is what
 * readers find. `--check` changes nothing and fails when a table is out of date.
 */
const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const manifest = new URL('dist/custom-elements.json', root);

interface Attribute {
  name: string;
  description?: string;
  default?: string;
  inheritedFrom?: unknown;
}

interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Attribute[];
}

const { modules } = JSON.parse(await readFile(manifest, 'utf8')) as { modules: { declarations: Declaration[] }[] };
const declarations = modules.flatMap((module) => module.declarations);

const text = await readFile(readme, 'utf8');
const filled = text.replace(
  /(<!-- attributes: ([\w-]+) -->\n)[^]*?(<!-- end -->)/g,
  (_, start: string, name: string, end: string) => `${start}\n${table(name)}\n\n${end}`,
);
const filepath = fileURLToPath(readme);
const updated = await format(filled, { ...(await resolveConfig(filepath)), filepath });
if (updated !== text) {
  if (process.argv.includes('--check')) throw new Error('README.md is out of date: run npm run docs.');
  await writeFile(readme, updated);
  console.log(`${filepath} is up to date again.`);
}

function table(name: string): string {
  const declaration = declarations.find((each) => each.tagName === name || each.name === name);
  if (!declaration) throw new Error(`README.md asks for the attributes of ${name}, which the manifest does not have.`);
  const own = declaration.attributes?.filter((attribute) => !attribute.inheritedFrom && attribute.description) ?? [];
  const rows = own.map((each) => `| \`${each.name}\` | ${line(each.description)} | ${fallback(each.default)} |`);
  return ['| attribute | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function line(description = ''): string {
  return description.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** A default as an attribute would hold it; what the description tells is not told twice. */
function fallback(value = 'undefined'): string {
  if (value === 'undefined' || value === '[]') return '';
  if (value === 'false') return 'off';
  return `\`${value.replaceAll("'", '')}\``;
}
