import { html as names, defaultTreeAdapter as tree, serialize } from 'parse5';
import { common as commonEn } from '../locales/en/common.js';
import { prerendering as en } from '../locales/en/prerendering.js';
import { common as commonFr } from '../locales/fr/common.js';
import { prerendering as fr } from '../locales/fr/prerendering.js';
import { localize } from '../locales/locale.js';
import { isoInZone, wallClock } from '../text/time-zone.js';
import type { HeadlessWidget, PrerenderedTag } from './headless.js';
import type { LoadedData } from './load.js';
import { CONTENT } from './page.js';
import { CLASS_PREFIX, makeStatic } from './static-tree.js';
import { appendTemplate, type ParentNode, type TreeElement } from './template-tree.js';
import { writtenData } from './written-data.js';

/** The content of a widget that could not be rendered; the widget has logged why. */
export class RenderError extends Error {
  readonly code = 'malformed';
}

/** The markup of a widget that shows this data. Throws a `RenderError` if it does not. */
export function contentOf(tag: PrerenderedTag, widget: HeadlessWidget, loaded: LoadedData, endpoint: string): string {
  const root = tree.createDocumentFragment();
  const content = append(root, 'div', { [CONTENT]: tag, 'data-theme': widget.theme });
  appendTemplate(content, widget.render());
  // An error in the data does not throw: the widget shows it.
  if (widget.state !== 'ready') throw new RenderError('The data could not be rendered.');
  makeStatic(content);
  const base = content.childNodes.find((node) => tree.isElementNode(node)) as TreeElement;
  const zone = widget['shownZone'];
  const words = localize('prerendering', { fr, en }, widget['language']).strings;
  if (tag === 'poll-box' && isOpen(widget.data)) append(base, 'p', { class: 'unscripted' }, words.vote);
  const { dateTime } = localize('common', { fr: commonFr, en: commonEn }, widget['language']).strings;
  const date = append(base, 'p', { class: 'date' });
  const [before = '', after = ''] = words.date('\ue000').split('\ue000');
  tree.insertText(date, before);
  append(date, 'time', { datetime: isoInZone(loaded.date, zone) }, dateTime(wallClock(loaded.date, zone)));
  tree.insertText(date, after);
  const written = writtenData(tag, widget, loaded);
  const script = { type: 'application/json', 'data-cw-data': written.date?.toISOString() ?? '' };
  append(content, 'script', { ...script, 'data-endpoint': endpoint }, written.json);
  return serialize(root);
}

function isOpen(poll: unknown): boolean {
  return (poll as { status?: string }).status === 'open';
}

/** Appends an element with a text; an attribute without a value is left out. */
function append(
  parent: ParentNode,
  name: string,
  attributes: Record<string, string | undefined>,
  text = '',
): TreeElement {
  const attrs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ name: key, value: key === 'class' ? CLASS_PREFIX + value : value }],
  );
  const element = tree.createElement(name, names.NS.HTML, attrs);
  tree.appendChild(parent, element);
  if (text) tree.insertText(element, text);
  return element;
}
