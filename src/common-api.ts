/**
 * The exports that the npm module and the file of the script tag share.
 * @module
 */
export {
  CwErrorEvent,
  CwFilterEvent,
  CwLoadEvent,
  CwSelectEvent,
  CwStepEvent,
  CwSubmitEvent,
  CwVoteEvent,
} from './element/events.js';
export { WidgetElement } from './element/widget-element.js';
export { registerLocale } from './locales/locale.js';
export { version } from './version.js';
