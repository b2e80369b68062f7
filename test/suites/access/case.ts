import type { WidgetElement } from '../../../src/element/widget-element.js';
import type { WidgetState } from '../../../src/element/states.js';
import type { NewsItem } from '../../../src/sources/news/news-item.js';
import type { Weather } from '../../../src/sources/weather/weather.js';

/** What an endpoint answers: the sample of its widget, that it has none, an error, or nothing for ever. */
export type Answer = 'ok' | 'none' | '404' | 'held';
export type Tag = 'news-feed' | 'weather-card';
export type Widget = WidgetElement<unknown>;

/** One widget in one state, as a visitor may meet it. */
export interface Case {
  /** Unique within its widget: the title of its snapshot. */
  name: string;
  tag: Tag;
  state: WidgetState;
  attributes?: Record<string, string>;
  /** Shown without an endpoint. */
  data?: NewsItem[] | Weather;
  /** What its endpoint answers, in turn; the last answer goes on. */
  answers?: Answer[];
  /** Whether the element holds a link, as the recommended snippet does. */
  fallback?: boolean;
  /** How much time passes once it is on the page, in ms. */
  elapse?: number;
  /** What the visitor, or the clock, does to bring the state about. */
  act?: (widget: Widget) => Promise<void> | void;
}

/** Clicks the first control of the widget that has this part. */
export function click(part: string): (widget: Widget) => Promise<void> {
  return async (widget) => {
    widget.shadowRoot?.querySelector<HTMLElement>(`[part~="${part}"]`)?.click();
    await widget.updateComplete;
  };
}

/** The time at which every page of this suite stands still. */
export const now = new Date('2026-02-13T03:20:00+01:00');

/** So many hours before `now`. */
export function hoursAgo(hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}
