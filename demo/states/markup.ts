import { escapeHtml } from '../../src/text/plain-text.js';
import type { Attributes, StatePage } from './example.js';

/** Length up to which a tag is written on one line; longer ones would not fit in a narrow editor. */
const LINE = 60;

/** The element as one would type it: a short tag on one line, a long one with one attribute per line. */
export function markupOf(tag: string, attributes: Attributes, { href, text }: StatePage['fallback']): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}="${escapeHtml(String(value)).replaceAll('"', '&quot;')}"`,
  );
  const oneLine = `<${[tag, ...written].join(' ')}>`;
  const open = oneLine.length <= LINE ? oneLine : `<${[tag, ...written].join('\n  ')}\n>`;
  return `${open}\n  <a href="${escapeHtml(href)}">${escapeHtml(text)}</a>\n</${tag}>`;
}
