import { defaultTreeAdapter as tree, serialize } from 'parse5';
import { prerendering as en } from '../locales/en/prerendering.js';
import { prerendering as fr } from '../locales/fr/prerendering.js';
import { localize } from '../locales/locale.js';
import { isoInZone, wallClock } from '../text/time-zone.js';
import type { HeadlessWidget, PrerenderedTag } from './headless.js';
import type { LoadedData } from './load.js';
import { CONTENT } from './page.js';
import { replaceRelativeDates } from './relative-dates.js';
import { makeStatic } from './static-tree.js';
import { appendTemplate, type TreeElement } from './template-tree.js';
import { elementIn } from './tree.js';
import { writtenData } from './written-data.js';

/** The place of the date in its sentence: a private-use character. */
const PLACE = '\ue000';

/** The content of a widget that could not be rendered; the widget has logged why. */
class RenderError extends Error {
  readonly code = 'malformed';
}

/** The markup of a widget that shows this data. Throws a `RenderError` if it does not. */
export function contentOf(tag: PrerenderedTag, widget: HeadlessWidget, loaded: LoadedData, endpoint: string): string {
  const root = tree.createDocumentFragment();
  // The attributes of the widget that its style sheet selects.
  const { theme, layout } = widget as HeadlessWidget & { layout?: string };
  const content = elementIn(root, 'div', { [CONTENT]: tag, 'data-theme': theme, 'data-layout': layout });
  appendTemplate(content, widget.render());
  // An error in the data does not throw: the widget shows it.
  if (widget.state !== 'ready') throw new RenderError('The data could not be rendered.');
  replaceRelativeDates(content, widget);
  appendNotes(content.childNodes.find((node) => tree.isElementNode(node)) as TreeElement, widget, loaded.date);
  makeStatic(content);
  const { json, date } = writtenData(tag, widget, loaded);
  const script = { type: 'application/json', 'data-cw-data': date?.toISOString() ?? '', 'data-endpoint': endpoint };
  elementIn(content, 'script', script, json);
  return serialize(root);
}

/** Appends what the content says about itself: the date of the data, and that a vote requires the script. */
function appendNotes(base: TreeElement, widget: HeadlessWidget, date: Date): void {
  const { strings } = localize('prerendering', { fr, en }, widget['language']);
  const zone = widget['shownZone'];
  const { data, mode } = widget as HeadlessWidget & { mode?: string };
  // Only polls have a status.
  if (mode === 'vote' && (data as { status?: string }).status === 'open')
    elementIn(base, 'p', { class: 'unscripted' }, strings.vote);
  const small = elementIn(elementIn(base, 'p', { class: 'date' }), 'small');
  const [before = '', after = ''] = strings.date(PLACE).split(PLACE);
  tree.insertText(small, before);
  elementIn(small, 'time', { datetime: isoInZone(date, zone) }, widget['common'].dateTime(wallClock(date, zone)));
  tree.insertText(small, after);
}
