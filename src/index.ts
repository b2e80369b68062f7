/**
 * The public API. Importing it registers the elements.
 * @module
 */
export type { AnswerPayload } from './element/answer-payload.js';
export * from './common-api.js';
export type { LoadErrorCode } from './element/load-error.js';
export type { WidgetState } from './element/widget-state.js';
export type { Locale } from './locales/locale.js';
export * from './sources/index.js';
// From widget-table.ts, by npm run derive:
export { AlertBanner } from './widgets/alert-banner/define.js';
export { EventAgenda } from './widgets/event-agenda/define.js';
export { JobBoard } from './widgets/job-board/define.js';
export { NewsFeed } from './widgets/news-feed/define.js';
export { PollBox } from './widgets/poll-box/define.js';
export { SubmitNews } from './widgets/submit-news/define.js';
export { TownHall } from './widgets/town-hall/define.js';
export { WeatherCard } from './widgets/weather-card/define.js';
