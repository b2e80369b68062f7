/**
 * The public API. Importing it registers the elements.
 * @module
 */
export type { AnswerPayload } from './element/answer-payload.js';
export {
  CwErrorEvent,
  CwFilterEvent,
  CwLoadEvent,
  CwSelectEvent,
  CwSubmitEvent,
  CwVoteEvent,
} from './element/events.js';
export type { LoadErrorCode } from './element/load-error.js';
export type { WidgetState } from './element/states.js';
export { WidgetElement } from './element/widget-element.js';
export { registerLocale, type Locale } from './locales/locale.js';
export * from './sources/index.js';
export { version } from './version.js';
export { JobBoard } from './define/job-board.js';
export { NewsFeed } from './define/news-feed.js';
export { PollBox } from './define/poll-box.js';
export { SubmitNews } from './define/submit-news.js';
export { WeatherCard } from './define/weather-card.js';
