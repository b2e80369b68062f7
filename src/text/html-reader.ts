/**
 * The parsers of HTML and XML, as one part that is loaded on demand: see `markup.on-demand.ts`; with what only responses need that
 * are HTML or XML, or were written by old software.
 */
export { articleHtml, guessedHtml, trailerIn, withoutHeader } from './article-html.js';
export { decodeBytes } from './decode-bytes.js';
export { decodeEntities, unescapeReferences, unescapeText } from './entities.js';
export { tokenize } from './markup.js';
