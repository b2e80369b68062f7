/** The XML formats of news, as one part that is loaded on demand: see `formats.on-demand.ts`. */
export { atom } from './atom.js';
export { rss } from './rss.js';
