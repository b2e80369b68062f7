import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Locale } from '../../locales/locale.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { wallClock } from '../../text/time-zone.js';

export const dateStyles = ['absolute', 'relative', 'none', 'long'] as const;
export type DateStyle = (typeof dateStyles)[number];

/** Everything that dates are formatted with. */
export interface DateContext {
  common: Locale['common'];
  news: Locale['news'];
  dates: DateStyle;
  timeZone: string;
  now: Date;
  /** Whether the present is known from more than the visitor's clock. */
  sure: boolean;
}

/** An update within so many minutes after the publication is a mere correction, and is not shown. */
const UPDATE_THRESHOLD = 60;
const WEEK = 7 * 24 * 60;

/** "Publié le …", and "Mis à jour le …" if that is more than an hour later. */
export function renderDates(item: NewsItem, context: DateContext): TemplateResult | typeof nothing {
  if (context.dates === 'none') return nothing;
  const { published, updated } = item;
  const { news } = context;
  const revised = updated && (!published || isRevision(published, updated)) ? updated : undefined;
  const first = published && renderDate(published, context, 'published', news.published, news.publishedAgo);
  const second = revised && renderDate(revised, context, 'updated', news.updated, news.updatedAgo);
  if (first && second) return html`<p part="dates">${first} ${second}</p>`;
  return first || second ? html`<p part="dates">${first ?? second}</p>` : nothing;
}

function isRevision(published: Date, updated: Date): boolean {
  return differenceInMinutes(updated, published, { roundingMethod: 'ceil' }) > UPDATE_THRESHOLD;
}

/**
 * A date. After a relative date the absolute one follows, hidden visually, for readers who don't see or can't hover; it
 * is visible if the visitor's clock may be wrong.
 */
function renderDate(
  date: Date,
  { common, dates, timeZone, now, sure }: DateContext,
  part: string,
  on: (when: string) => string,
  ago: (when: string) => string,
): TemplateResult {
  const absolute = common[dates === 'long' ? 'longDateTime' : 'dateTime'](wallClock(date, timeZone));
  const minutes = dates === 'relative' ? differenceInMinutes(now, date) : WEEK;
  if (minutes < 0 || minutes >= WEEK) return renderTime(date, timeZone, on(absolute), part);
  const text = html`${ago(common.ago(minutes))}<span class=${sure ? 'visually-hidden' : ''}> (${absolute})</span>`;
  return renderTime(date, timeZone, text, part);
}
