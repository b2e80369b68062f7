import { decodeEntities } from './entities.js';
import { tokenize } from './markup.js';
import { collapse, cutAtWord } from './line.js';
import { INLINE, localName } from './plain-text.js';

/** How an entry of a list begins in the text that both functions give. */
export const BULLET = '• ';

/** Parted from what surrounds them by an empty line. */
const PARAGRAPH = /^(?:p|h[1-6]|ul|ol|dl|table|blockquote)$/;

/**
 * HTML to lines of text: where HTML begins a new line there is one, paragraphs are parted by an empty line, and
 * entries of a list begin with `BULLET`. Linear in the length of `html`. Default length: unlimited.
 */
export function htmlLines(html: string, maxLength = Infinity): string {
  let text = '';
  for (const token of tokenize(html, true)) {
    // In HTML a line break is white space like any other.
    if (token.kind === 'text') text += decodeEntities(token.text).replace(/[\t\n\f\r ]+/g, ' ');
    else if (token.kind === 'cdata') text += token.text;
    else if (token.kind === 'open') text += breakAt(localName(token.name));
    else if (token.kind === 'close' && token.name === 'li') text = withoutEmptyEntry(text);
    else if (token.kind === 'close' && token.name !== 'br') text += breakAt(localName(token.name));
  }
  return tidy(text, maxLength);
}

/** Text that has its lines already: the same for `*`, `-` and `·` as bullets. */
export function textLines(text: string, maxLength = Infinity): string {
  return tidy(text.replace(/\r\n?/g, '\n').replace(/^[^\S\n]{0,9}[*•·-][^\S\n]{1,9}/gm, BULLET), maxLength);
}

function breakAt(name: string): string {
  if (name === 'li') return `\n${BULLET}`;
  if (INLINE.has(name)) return '';
  if (name === 'td' || name === 'th') return ' ';
  return PARAGRAPH.test(name) ? '\n\n' : '\n';
}

function withoutEmptyEntry(text: string): string {
  return text.endsWith(`\n${BULLET}`) ? text.slice(0, -BULLET.length) : text;
}

function tidy(text: string, maxLength: number): string {
  const lines = text.split('\n').map(collapse).join('\n');
  // HTML may put the text of an entry into a paragraph of its own.
  const joined = lines.replace(/^•\n+(?!•)/gm, BULLET).replace(/^•$/gm, '');
  return cutAtWord(joined.replace(/\n{3,}/g, '\n\n').trim(), maxLength);
}
