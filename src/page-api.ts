/**
 * The exports of the file that the script tag loads. The classes of the widgets and the synchronous `parse` are in the
 * npm modules and in the file of each widget: this file loads them on demand.
 * @module
 */
export * from './common-api.js';
export { addSource as registerSource } from './sources/added-sources.js';
