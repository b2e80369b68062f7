/** The formats of the interfaces of CMS, as one part that is loaded on demand: see `formats.on-demand.ts`. */
export { drupal } from './drupal.js';
export { wordpress } from './wordpress.js';
