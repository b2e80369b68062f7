/** The parsers of HTML and XML, as one part that is loaded on demand: see `markup.on-demand.ts`. */
export { decodeEntities, unescapeReferences, unescapeText } from './entities.js';
export { tokenize } from './markup.js';
