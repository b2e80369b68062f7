import { decodeEntities } from '../../text/entities.js';
import { htmlLines, textLines } from '../../text/plain-lines.js';
import { limits } from '../../limits.js';

/** The maximum length of a description's markup, in characters; the rest is ignored. */
const SOURCE = 100_000;

/**
 * Converts a description to lines of plain text. It may be HTML, HTML escaped once (Greenhouse) or twice (its
 * documentation), or text with line breaks.
 */
export function description(source: string): string {
  let html = source.slice(0, SOURCE);
  for (let round = 0; round < 2 && isEscaped(html); round++) html = decodeEntities(html);
  // Lists are often written as lines with a dash, in markup too.
  return textLines(hasTags(html) ? htmlLines(html) : decodeEntities(html), limits.description);
}

function isEscaped(html: string): boolean {
  return !hasTags(html) && /&(?:amp;)?lt;\/?[a-z]/i.test(html);
}

function hasTags(html: string): boolean {
  return /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,1000})?\/?>/i.test(html);
}
