import { decodeEntities } from './entities.js';
import { tokenize, type Token } from './markup.js';
import { collapse, cutAtWord } from './line.js';
import { INLINE, localName } from './plain-text.js';

/** The beginning of a list item in the text that both functions return. */
const BULLET = '• ';

/** The text at the start of a list item. */
const ENTRY = `\n${BULLET}`;

/** Elements that are separated from others by an empty line. */
const PARAGRAPH = /^(?:p|h[1-6]|ul|ol|dl|table|blockquote)$/;

/**
 * Converts HTML to lines of text: a line for each block, an empty line between paragraphs, and `BULLET` before list
 * items. Linear in the length of `html`. `maxLength` in characters; default: unlimited.
 */
export function htmlLines(html: string, maxLength = Infinity): string {
  // An item without text loses its bullet. Parts, because looking at the end of a string that is being composed copies all of it.
  const parts: string[] = [];
  for (const token of tokenize(html, true)) {
    const text = textOf(token);
    if (text) parts.push(text);
    else if (token.kind === 'close' && token.name === 'li' && parts.at(-1) === ENTRY) parts.splice(-1, 1, '\n');
  }
  return tidy(parts.join(''), maxLength);
}

/**
 * Cleans up plain text that has line breaks: the same result, with `*`, `-`, `–` and `·` at a line start read as bullets.
 */
export function textLines(text: string, maxLength = Infinity): string {
  return tidy(text.replace(/\r\n?/g, '\n').replace(/^[^\S\n]{0,9}[*•·–-][^\S\n]{1,9}/gm, BULLET), maxLength);
}

/**
 * Groups lines into blocks, without empty lines: consecutive list items are one block, without their bullets; every
 * other line is a block of its own.
 */
export function textBlocks(text: string): { list: boolean; lines: string[] }[] {
  const blocks: { list: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const list = line.startsWith(BULLET);
    const last = blocks.at(-1);
    if (list && last?.list) last.lines.push(line.slice(BULLET.length));
    else blocks.push({ list, lines: [list ? line.slice(BULLET.length) : line] });
  }
  return blocks;
}

/** The text that a token contributes; empty for most. */
function textOf(token: Token): string {
  // In HTML a newline is white space like any other.
  if (token.kind === 'text') return decodeEntities(token.text).replace(/[\t\n\f\r ]+/g, ' ');
  if (token.kind === 'cdata') return token.text;
  if (token.kind === 'open') return breakAt(localName(token.name));
  return token.kind === 'close' && !/^(?:br|li)$/.test(token.name) ? breakAt(localName(token.name)) : '';
}

function breakAt(name: string): string {
  if (name === 'li') return ENTRY;
  if (INLINE.has(name)) return '';
  if (name === 'td' || name === 'th') return ' ';
  return PARAGRAPH.test(name) ? '\n\n' : '\n';
}

function tidy(text: string, maxLength: number): string {
  const lines = text.split('\n').map(collapse).join('\n');
  // HTML may wrap the text of a list item in a paragraph.
  const joined = lines.replace(/^•\n+(?!•)/gm, BULLET).replace(/^•$/gm, '');
  return cutAtWord(joined.replace(/\n{3,}/g, '\n\n').trim(), maxLength);
}
