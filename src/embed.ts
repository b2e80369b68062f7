/**
 * All widgets in one file: the page’s settings, the five elements, and the mounting of placeholders.
 * @module
 */
import './embed/start.js';
import './embed/ahead.js';
export * from './index.js';
import { watchPage } from './embed/watch.js';

export { watch as mount } from './embed/watch.js';

watchPage();
