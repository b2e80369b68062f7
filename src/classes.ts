/**
 * The elements as classes alone: nothing is registered. For who gives them names of their own:
 * `customElements.define('ma-meteo', class extends WeatherCard {})`. A class takes one name only, so that one of its
 * own leaves `<weather-card>` free for the modules that register it. Placeholders (`data-cw`) know the registered
 * names alone.
 * @module
 */
export { WidgetElement } from './element/widget-element.js';
export { JobBoard } from './widgets/job-board/job-board.js';
export { NewsFeed } from './widgets/news-feed/news-feed.js';
export { PollBox } from './widgets/poll-box/poll-box.js';
export { SubmitNews } from './widgets/submit-news/submit-news.js';
export { WeatherCard } from './widgets/weather-card/weather-card.js';
