import { decodeEntities } from './entities.js';
import { collapse, cutAtWord } from './line.js';
import { tokenize } from './markup.js';

/** Elements that do not separate words: `H<sub>2</sub>O`. All others do. */
export const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike ' +
    'strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/**
 * Converts HTML to one line of text: tags, comments, scripts and styles dropped, references decoded once, white space
 * collapsed. Linear in the length of `html`. With `maxLength`, cut by `cutAtWord`.
 */
export function plainText(html: string, maxLength = Infinity): string {
  // Most texts have no tag: they need no tokenizer.
  if (!html.includes('<')) return cutAtWord(collapse(decodeEntities(html)), maxLength);
  let text = '';
  for (const token of tokenize(html, true)) {
    if (token.kind === 'text') text += decodeEntities(token.text);
    else if (token.kind === 'cdata') text += token.text;
    else if ((token.kind === 'open' || token.kind === 'close') && !INLINE.has(localName(token.name))) text += ' ';
  }
  return cutAtWord(collapse(text), maxLength);
}

/** Escapes text for HTML, so that `plainText` returns the same text. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The name without its prefix; XHTML may have one: `<h:div>`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
