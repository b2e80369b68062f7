import { decodeEntities } from '../../text/entities.js';
import { htmlLines, textLines } from '../../text/plain-lines.js';
import { limits } from '../../limits.js';

/** Descriptions are read in no more than this many characters of markup. */
const SOURCE = 100_000;

/**
 * A description as lines of text. It is HTML, or HTML escaped once (Greenhouse) or twice (its documentation), or text
 * with lines of its own.
 */
export function description(source: string): string {
  let html = source.slice(0, SOURCE);
  for (let round = 0; round < 2 && isEscaped(html); round++) html = decodeEntities(html);
  return hasTags(html) ? htmlLines(html, limits.description) : textLines(decodeEntities(html), limits.description);
}

function isEscaped(html: string): boolean {
  return !hasTags(html) && /&(?:amp;)?lt;\/?[a-z]/i.test(html);
}

function hasTags(html: string): boolean {
  return /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,1000})?\/?>/i.test(html);
}
