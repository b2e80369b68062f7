import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { isAddress, type Configuration } from '../../../demo/studio/configuration.js';
import { widgetsOf, type Field, type Widget } from '../../../demo/attributes/manifest.js';
import { readSnippet } from '../../../demo/studio/paste.js';
import { fromFragment, toFragment } from '../../../demo/studio/permalink.js';
import { snippets } from '../../../demo/studio/snippets.js';
import { writeHead } from '../../../src/head/index.js';
import { clean } from '../../../src/text/clean.js';
import { tokenize } from '../../../src/text/markup.js';
import { plainText } from '../../../src/text/plain-text.js';
import type { Report } from '../../support/report.js';

const site = {
  origin: 'https://widgets.example',
  version: '1.2.3',
  integrity: { 'commune-widgets.js': 'sha384-abc' },
  chunks: [],
};
/** A text with the special characters of all forms. */
const TEXT = 'L’été "en fête" & <plus> {1} | 2 -- 3; é=è, #5 « là »';

/** The widgets of the built manifest, in the order of the page. */
export async function builtWidgets(): Promise<Widget[]> {
  const file = new URL('../../../dist/custom-elements.json', import.meta.url);
  return widgetsOf(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * Checks that every form of every widget, with every attribute set, is read back as written. Returns the number of
 * forms.
 */
export async function checkForms(report: Report): Promise<number> {
  const widgets = await builtWidgets();
  let count = 0;
  for (const widget of widgets) {
    const configuration = full(widget);
    await report.check(`the permalink of <${widget.tag}> contains each of its attributes`, () =>
      assert.deepEqual(fromFragment(toFragment(configuration)), configuration),
    );
    for (const { id, code, head } of snippets(widget, configuration, site, writeHead)) {
      count += 1;
      await report.check(`<${widget.tag}> with each of its attributes is read back from the form “${id}”`, () => {
        // A link that is a widget leads to its data; colours are only in forms with a style sheet.
        const link = { ...configuration.link, ...(id === 'lien' && { href: '' }) };
        const { model, colours, ...rest } = configuration;
        const look = head.includes('<style>') ? { model, colours } : { colours: {} };
        const found = readSnippet(`${head}\n${code}`, widgets, { tokenize, plainText, clean });
        assert.deepEqual(found, { configuration: { ...rest, link, ...look }, unknown: [] });
      });
    }
  }
  return count;
}

/** A configuration in which every attribute has a value other than its default. */
function full({ tag, fields }: Widget): Configuration {
  return {
    tag,
    attributes: Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])),
    model: 'douce',
    colours: { '--cw-accent': '#a2401f' },
    link: { href: 'https://widgets.example/actualites?a=1&b=2', text: TEXT },
  };
}

function valueOf({ name, kind, fallback, values, min = 0 }: Field): string {
  switch (kind) {
    case 'flag':
      return 'true';
    case 'number':
      return String([min, min + 1].find((value) => String(value) !== fallback));
    case 'choice':
      return values.find((value) => value !== fallback && value !== '') ?? '';
    case 'choices':
      return values.slice(0, 2).join();
    case 'list':
      return 'Sport,Fêtes & jeux';
    case 'record':
      return 'commune=Saint-Martin; category=culture';
    case 'text':
      return isAddress(name) ? 'https://a.example/feed.json?a=1&b=2' : TEXT;
  }
}
