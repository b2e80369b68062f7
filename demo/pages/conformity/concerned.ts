import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';

/** The version of the rules that the sheets name. */
export const RULES = 'RGAA 4.1.2';

/** The widgets that show data in words of its authors, in whatever language. */
export const data: readonly WidgetTag[] = widgetTags.filter((tag) => !['weather-card', 'submit-news'].includes(tag));

/** The widgets with fields: forms, a search, filters. */
export const fields: readonly WidgetTag[] = ['poll-box', 'submit-news', 'job-board', 'news-feed', 'event-agenda'];
