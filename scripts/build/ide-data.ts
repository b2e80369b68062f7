import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { mendJsx, mendVue } from './framework-types.js';
import { withLiteralValues } from './html-data.js';

/** The part of the manifest that is read and changed (https://github.com/webcomponents/custom-elements-manifest). */
interface Manifest {
  modules: Module[];
}

interface Module {
  declarations: Declaration[];
  exports: { kind: 'js'; name: string; declaration: { name: string } }[];
}

interface Declaration {
  tagName?: string;
  attributes: { name: string; fieldName?: string; type?: { text: string } }[];
  events?: { type: { text: string } }[];
}

/** The same file as the generators type it, each by its own copy of the schema. */
type Given = Parameters<typeof generateVsCodeCustomElementData>[0] &
  Parameters<typeof generateJetBrainsWebTypes>[0] &
  Parameters<typeof generateJsxTypes>[0];

const types = '../npm/index.js';
const frameworks = { react: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'], preact: ['preact'] };

/**
 * Writes into `ide/`, from `custom-elements.json`, the descriptions of the elements for editors and type checkers: HTML
 * and CSS data for VS Code, web-types for JetBrains, types for React, Preact and Vue.
 */
export async function writeIdeData(outDir: string): Promise<void> {
  const manifest = elementsOnly(JSON.parse(await readFile(join(outDir, 'custom-elements.json'), 'utf8')) as Manifest);
  const outdir = join(outDir, 'ide');
  const common = { outdir, hideLogs: true };
  generateVsCodeCustomElementData(manifest, {
    ...common,
    htmlFileName: 'html-custom-data.json',
    cssFileName: 'css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: 'web-types.json', packageJson: false });
  generateVuejsTypes(manifest, { ...common, fileName: 'vue.d.ts', globalTypePath: types });
  generateJsxTypes(manifest, { outdir, fileName: 'jsx.d.ts', globalTypePath: types, stronglyTypedEvents: true });
  await Promise.all([
    rewrite(join(outdir, 'css-custom-data.json'), onceEach),
    rewrite(join(outdir, 'vue.d.ts'), mendVue),
    rewrite(join(outdir, 'jsx.d.ts'), mendJsx),
    rewrite(join(outdir, 'html-custom-data.json'), (code) => withLiteralValues(code, typesOf(manifest))),
    ...Object.entries(frameworks).map(([name, modules]) =>
      writeFile(join(outdir, `${name}.d.ts`), augmentations(modules)),
    ),
    // A compiler may keep an import of types only as an import of an empty module, so there must be a module.
    writeFile(join(outdir, 'types.js'), 'export {};\n'),
  ]);
}

/** The manifest without the base class, the event classes and the properties that every HTML element has. */
function elementsOnly({ modules, ...rest }: Manifest): Manifest & Given {
  const elements = modules.filter(({ declarations }) => declarations.some(({ tagName }) => tagName));
  return { ...rest, modules: elements.map(withEvents) } as Manifest & Given;
}

function withEvents(module: Module): Module {
  const declarations = module.declarations.map((declaration) => ({
    ...declaration,
    // `lang` and `dir` are attributes of every element, and properties of the same name.
    attributes: declaration.attributes.map((each) => ({ ...each, fieldName: each.fieldName ?? each.name })),
  }));
  const events = declarations.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  const exports = events.map((name) => ({ kind: 'js' as const, name, declaration: { name } }));
  return { ...module, declarations, exports: [...module.exports, ...exports] };
}

/** Gives the type of an attribute as the manifest writes it. */
function typesOf({ modules }: Manifest): (tag: string, attribute: string) => string | undefined {
  const declarations = modules.flatMap((module) => module.declarations);
  return (tag, attribute) =>
    declarations.find(({ tagName }) => tagName === tag)?.attributes.find(({ name }) => name === attribute)?.type?.text;
}

/** Removes repeated custom properties: those that all elements share are listed with each of them. */
function onceEach(code: string): string {
  const data = JSON.parse(code) as { properties: { name: string }[] };
  // The first description stays: later entries of a map overwrite earlier ones.
  const properties = [...new Map(data.properties.map((each) => [each.name, each] as const).reverse()).values()];
  return `${JSON.stringify({ ...data, properties: properties.reverse() }, null, 2)}\n`;
}

function augmentations(modules: string[]): string {
  const blocks = modules.map(
    (name) =>
      `declare module '${name}' {\n  namespace JSX {\n    interface IntrinsicElements extends CustomElements {}\n  }\n}\n`,
  );
  return [`import type { CustomElements } from './jsx.js';\n`, ...blocks].join('\n');
}

async function rewrite(file: string, change: (code: string) => string): Promise<void> {
  const code = await readFile(file, 'utf8');
  const changed = change(code);
  if (changed === code) throw new Error(`${file} is not written as it used to be.`);
  await writeFile(file, changed);
}
