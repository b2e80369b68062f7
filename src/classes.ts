/**
 * The elements as classes, without registration: for pages that choose their own names:
 * `customElements.define('ma-meteo', class extends WeatherCard {})`. A class can be registered once, so a subclass
 * leaves `<weather-card>` free for the modules that register it. Placeholders (`data-cw`) only support the registered
 * names.
 * @module
 */
export { WidgetElement } from './element/widget-element.js';
// From widget-table.ts, by npm run derive:
export { AlertBanner } from './widgets/alert-banner/alert-banner.js';
export { EventAgenda } from './widgets/event-agenda/event-agenda.js';
export { JobBoard } from './widgets/job-board/job-board.js';
export { NewsFeed } from './widgets/news-feed/news-feed.js';
export { PollBox } from './widgets/poll-box/poll-box.js';
export { SubmitNews } from './widgets/submit-news/submit-news.js';
export { TownHall } from './widgets/town-hall/town-hall.js';
export { WeatherCard } from './widgets/weather-card/weather-card.js';
