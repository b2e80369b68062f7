import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { start } from '../../../demo/studio/composition.js';
import { isAddress, type Composition } from '../../../demo/studio/configuration.js';
import { widgetsOf, type Field, type Widget } from '../../../demo/attributes/manifest.js';
import { readSnippet } from '../../../demo/studio/paste.js';
import { fromFragment, toFragment } from '../../../demo/studio/permalink.js';
import { snippets } from '../../../demo/studio/snippets.js';
import { writeHead } from '../../../src/head/index.js';
import { clean } from '../../../src/text/clean.js';
import { tokenize } from '../../../src/text/markup.js';
import { plainText } from '../../../src/text/plain-text.js';
import type { Report } from '../../support/report.js';

const built = { integrity: { 'commune-widgets.js': 'sha384-abc' }, chunks: [] };
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
    const page = full(widget);
    await report.check(`the permalink of <${widget.tag}> contains each of its attributes`, () =>
      assert.deepEqual(fromFragment(toFragment(page)), page),
    );
    for (const { id, codes, head } of snippets(page, widgets, built, writeHead)) {
      count += 1;
      await report.check(`<${widget.tag}> with each of its attributes is read back from the form “${id}”`, () => {
        const [{ link, ...rest } = start(widget)] = page.widgets;
        // A link that is a widget leads to its data; tokens are only in forms with a style sheet.
        const read = { ...rest, link: { ...link, ...(id === 'lien' && { href: '' }) } };
        const look = head.includes('<style>') ? { model: page.model, tokens: page.tokens } : { tokens: {} };
        const found = readSnippet(`${head}\n${codes[0]?.code}`, widgets, { tokenize, plainText, clean });
        assert.deepEqual(found, { widgets: [read], ...look, unknown: [] });
      });
    }
  }
  return count;
}

/** A page with one widget, of which every attribute has a value other than its default. */
function full({ tag, fields }: Widget): Composition {
  const attributes = Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
  const link = { href: 'https://widgets.example/actualites?a=1&b=2', text: TEXT };
  return {
    site: '',
    files: '',
    model: 'douce',
    tokens: { '--cw-accent': '#a2401f', '--cw-radius': '0.5em' },
    widgets: [{ tag, attributes, link }],
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
