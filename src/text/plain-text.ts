import { decodeEntities } from './entities.js';
import { tokenize } from './markup.js';

/** Elements that do not part words: `H<sub>2</sub>O`. Every other one does. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strike ' +
    'strong sub sup svg time tt u var wbr'
  ).split(' '),
);

/**
 * HTML to one line of text: tags, comments, scripts and styles dropped, references decoded once, white space
 * collapsed. Linear in the length of `html`. With `maxLength`, cut as `cutAtWord` does.
 */
export function plainText(html: string, maxLength = Infinity): string {
  let text = '';
  for (const token of tokenize(html, true)) {
    if (token.kind === 'text') text += decodeEntities(token.text);
    else if (token.kind === 'cdata') text += token.text;
    else if ((token.kind === 'open' || token.kind === 'close') && !INLINE.has(localName(token.name))) text += ' ';
  }
  return cutAtWord(collapse(text), maxLength);
}

/** Text as HTML: what `plainText` reads back as the same text. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** One line: control characters and white space become a space, a lone no-break space stays what typography needs. */
export function collapse(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' ')).trim();
}

/** `text` in at most `max` characters, `…` included: cut between words, or within one that is longer than `max`. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '');
  const endsWord = text[start.length] === ' ';
  const space = endsWord ? start.length : start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : undefined).replace(/[\s,;:.!?…«(–-]{1,9}$/u, '')}…`;
}

/** XHTML may come with a prefix: `<h:div>`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
