import { readFile } from 'node:fs/promises';
import { widgetsOf, type Field, type Widget } from '../../demo/attributes/manifest.js';
import { isAddress, type Composition } from '../../demo/studio/configuration.js';

/** A text with the special characters of all forms. */
const TEXT = 'L’été "en fête" & <plus> {1} | 2 -- 3; é=è, #5 « là »';
const ADDRESS = 'https://a.example/feed.json?a=1&b=2';

/** The widgets of the built manifest, in the order of the page. */
export async function builtWidgets(): Promise<Widget[]> {
  const file = new URL('../../dist/custom-elements.json', import.meta.url);
  return widgetsOf(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * A page with one widget, of which every attribute has a value other than its default; `text` is that of its link, `address`
 * that of its data and of all others.
 */
export function full({ tag, fields }: Widget, { address = ADDRESS, text = TEXT } = {}): Composition {
  const attributes = Object.fromEntries(fields.map((field) => [field.name, valueOf(field, address)]));
  const link = { href: 'https://widgets.example/actualites?a=1&b=2', text };
  return {
    site: '',
    files: '',
    model: 'douce',
    tokens: { '--cw-accent': '#a2401f', '--cw-radius': '0.5em' },
    widgets: [{ tag, attributes, link }],
  };
}

function valueOf({ name, kind, fallback, values, min = 0 }: Field, address: string): string {
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
      return isAddress(name) ? address : TEXT;
  }
}
