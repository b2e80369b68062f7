/**
 * The height that a widget reserves, in em: its frame and each of its items on narrow screens, the same two from 48em
 * on, then the default number of items.
 */
export type ReservedHeight = readonly [frame: number, item: number, wideFrame: number, wideItem: number, items: number];

/** The facts about a widget that other parts of the project need. */
export interface WidgetFacts {
  /** The section of `locales/` with its strings; the section's `heading` is the name of the widget in that language. */
  strings: string;
  /**
   * True if it sends visitors' input. A placeholder of such a widget becomes one only if its `recipients` have the page's own
   * origin or one in `data-cw-origins`; a tag that the page's author writes is not checked.
   */
  sends: boolean;
  /**
   * The reserved height by `layout`, `''` for the default. Measured with texts of usual length; only what fits on a
   * screen matters, not the greatest possible height.
   */
  heights: Readonly<Record<string, ReservedHeight>>;
}

/**
 * Every widget by its tag, in the order in which pages list them. The class of `<news-feed>` is `NewsFeed`, in
 * `widgets/news-feed/news-feed.ts`; `widgets/news-feed/define.ts` registers it. Everything else that lists widgets is
 * derived from this table: see “Where things go” in README.md.
 */
export const widgetTable = {
  'news-feed': {
    strings: 'news',
    sends: false,
    heights: { '': [7, 16, 5, 9.3, 10], compact: [6.5, 6, 5, 4.4, 10] },
  },
  'weather-card': {
    strings: 'weather',
    sends: false,
    heights: { '': [35.3, 2.8, 22.9, 3.2, 0], line: [8.9, 2.8, 3, 3.5, 0] },
  },
  'poll-box': { strings: 'poll', sends: true, heights: { '': [26, 0, 26, 0, 0] } },
  'job-board': { strings: 'jobs', sends: false, heights: { '': [24, 12, 13, 9, 10] } },
  'event-agenda': {
    strings: 'events',
    sends: false,
    heights: {
      '': [6, 18.7, 6, 14.2, 10],
      compact: [6.5, 6, 6.6, 5.75, 10],
      grid: [7, 16, 5, 10, 10],
      month: [30, 0, 48, 0, 0],
    },
  },
  'town-hall': {
    strings: 'offices',
    sends: false,
    heights: { '': [62.5, 0, 50.4, 0, 0], line: [3.9, 0, 2.2, 0, 0] },
  },
  // Nothing is kept for it: it takes no room before there is something to say, and most days there is nothing.
  'alert-banner': { strings: 'alerts', sends: false, heights: { '': [0, 0, 0, 0, 0] } },
  'submit-news': { strings: 'submission', sends: true, heights: { '': [149, 0, 129, 0, 0] } },
} as const satisfies Record<string, WidgetFacts>;

export type WidgetTag = keyof typeof widgetTable;

/** The attributes of a widget that sends with the addresses that receive what visitors write. */
export const recipients = ['endpoint', 'geocoder'] as const;

/** The tags of all widgets. */
export const widgetTags = Object.keys(widgetTable) as readonly WidgetTag[];

/** The facts about the widget with this tag; `undefined` for any other name. */
export function factsOf(tag: string): WidgetFacts | undefined {
  const known = widgetTags.find((each) => each === tag);
  return known && widgetTable[known];
}
