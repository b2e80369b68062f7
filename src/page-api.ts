/**
 * The exports of the file that the script tag loads. The classes of the widgets and the synchronous `parse` are in the
 * npm modules and in the file of each widget: this file loads them on demand.
 * @module
 */
export {
  CwErrorEvent,
  CwFilterEvent,
  CwLoadEvent,
  CwSelectEvent,
  CwSubmitEvent,
  CwVoteEvent,
} from './element/events.js';
export { WidgetElement } from './element/widget-element.js';
export { registerLocale } from './locales/locale.js';
export { addSource as registerSource } from './sources/added-sources.js';
export { version } from './version.js';
