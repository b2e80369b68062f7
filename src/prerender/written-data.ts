import type { NewsFeed } from '../classes.js';
import type { Job } from '../sources/jobs/job.js';
import type { NewsItem } from '../sources/news/news-item.js';
import type { HeadlessWidget, PrerenderedTag } from './headless.js';
import type { LoadedData } from './load.js';

/** The length of the JSON, in characters, above which only what is shown is written. */
const LONGEST = 100_000;
/** The characters of a summary that can be shown: an excerpt, behind a title that is repeated. */
const SUMMARY = 600;

/** The data that is written beside the content, and with which the widget starts in the browser. */
export interface WrittenData {
  /** JSON without `<`, so that it ends no script. A date is `{ "$date": "2026-11-29T16:00:00.000Z" }`. */
  json: string;
  /** When the data was loaded; `undefined` if the widget has to load it again at once. */
  date: Date | undefined;
}

/**
 * The data for a widget that shows it. News that can't be reached by a button or a search are left out. If a list is
 * long, only what is shown is written, and the widget loads the rest. A poll is always loaded: the token for a vote is
 * for one visitor.
 */
export function writtenData(tag: PrerenderedTag, widget: HeadlessWidget, { data, date }: LoadedData): WrittenData {
  if (tag === 'poll-box') return { json: toJson({ ...(data as object), ballot: undefined }), date: undefined };
  const feed = tag === 'news-feed' ? (widget as unknown as NewsFeed) : undefined;
  if (feed && !feed.more && !feed.search && !feed.filters) {
    return { json: toJson(shownNews(feed, data as NewsItem[])), date };
  }
  const json = toJson(data);
  if (json.length <= LONGEST) return { json, date };
  const shown = feed ? shownNews(feed, data as NewsItem[]) : withoutText(data as Job[]);
  return { json: toJson(shown), date: undefined };
}

/** The items up to the last one that is shown, with as much of their text as is shown. */
function shownNews(feed: NewsFeed, items: readonly NewsItem[]): NewsItem[] {
  const selected = feed['select'](items);
  const last = selected.slice(0, feed.limit).at(-1);
  const shown = items.slice(0, last ? items.lastIndexOf(last) + 1 : 0);
  // Whether sources are named depends on all items.
  const kept = isMixed(selected) === isMixed(feed['select'](shown)) ? shown : items;
  return kept.map((item) => ({ ...item, summary: item.summary.slice(0, SUMMARY) }));
}

function isMixed(items: readonly NewsItem[]): boolean {
  return new Set(items.map(({ source }) => source?.url ?? source?.title)).size > 1;
}

/** Offers without the texts that are on pages of their own. */
function withoutText(jobs: readonly Job[]): Job[] {
  return jobs.map((job) => (job.url ? { ...job, description: '' } : job));
}

function toJson(value: unknown): string {
  const json = JSON.stringify(value, function (this: Record<string, unknown>, key, each: unknown) {
    const original = this[key];
    if (!(original instanceof Date)) return each;
    return Number.isNaN(original.getTime()) ? undefined : { $date: original.toISOString() };
  });
  return json.replace(/[<\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
