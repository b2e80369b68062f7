import { readFileSync, writeFileSync, mkdirSync, cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The tag, class, section of strings and French name of the additional widget. */
export const widget = { tag: 'town-list', name: 'TownList', strings: 'towns', title: 'Communes voisines' } as const;
/** The additional language, and its heading of the news. */
export const language = { tag: 'br', heading: 'Keleier' } as const;

/** A widget that lists words, with the fewest members. */
const source = `import { html, type TemplateResult } from 'lit';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { WidgetElement } from '../../element/widget-element.js';
import { towns as en } from '../../locales/en/towns.js';
import { towns as fr } from '../../locales/fr/towns.js';
import { localize, type Locale } from '../../locales/locale.js';

/**
 * The names of towns.
 *
 * @summary A list of towns.
 * @element ${widget.tag}
 *
 * @csspart items - The names.
 */
export class ${widget.name} extends WidgetElement<string[]> {
  protected override get strings(): Locale['towns'] {
    return localize('towns', { fr, en }, this.language).strings;
  }

  protected override parse({ body }: AnswerPayload): string[] {
    return JSON.parse(new TextDecoder().decode(body)) as string[];
  }

  protected override renderContent(names: string[]): TemplateResult {
    return html\`<p part="items">\${names.join(', ')}</p>\`;
  }
}
`;

const define = `import { define } from '../../element/define.js';
import { ${widget.name} } from './${widget.tag}.js';

export * from './${widget.tag}.js';

define('${widget.tag}', ${widget.name});

declare global {
  interface HTMLElementTagNameMap {
    '${widget.tag}': ${widget.name};
  }
}
`;

const row = `  '${widget.tag}': { strings: '${widget.strings}', sends: false, heights: { '': [7, 2, 7, 2, 5] } },\n`;

/** Files by their paths. */
type Files = Record<string, string>;

/**
 * Adds the widget as a developer does by src/README.md: its folder, its strings, one line in the table. Returns the
 * paths that were written, those that a command derives not included.
 */
export function addWidget(root: string): string[] {
  const strings = (heading: string, type = '') =>
    `export const ${widget.strings}${type} = {\n  heading: '${heading}',\n  empty: '${heading} : 0.',\n};\n`;
  const typed = `import type { Locale } from '../locale.js';\n\n`;
  const files: Files = {
    [`src/widgets/${widget.tag}/${widget.tag}.ts`]: source,
    [`src/widgets/${widget.tag}/define.ts`]: define,
    [`src/locales/fr/${widget.strings}.ts`]: strings(widget.title),
    [`src/locales/en/${widget.strings}.ts`]: typed + strings('Towns around', `: Locale['${widget.strings}']`),
    [`src/locales/ar/${widget.strings}.ts`]: typed + strings('البلديات', `: Locale['${widget.strings}']`),
  };
  for (const [path, text] of Object.entries(files)) write(root, path, text);
  return [...Object.keys(files), insert(root, 'src/widget-table.ts', /(?=\} as const satisfies)/, row)];
}

/**
 * Adds the language: its folder, and one word in the list. The strings are the English ones, but for one. Returns the
 * paths that were written.
 */
export function addLanguage(root: string): string[] {
  const folder = `src/locales/${language.tag}`;
  cpSync(join(root, 'src/locales/en'), join(root, folder), { recursive: true });
  const news = readFileSync(join(root, folder, 'news.ts'), 'utf8');
  write(root, `${folder}/news.ts`, news.replace(/heading: '.*'/, `heading: '${language.heading}'`));
  const paths = readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);
  return [...paths, insert(root, 'src/locales/languages.ts', /(?=\] as const)/, `, '${language.tag}'`)];
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function insert(root: string, path: string, place: RegExp, text: string): string {
  const before = readFileSync(join(root, path), 'utf8');
  const after = before.replace(place, text);
  if (after === before) throw new Error(`${path} has no place for ${text}`);
  write(root, path, after);
  return path;
}
