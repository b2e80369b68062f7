import * as classes from '../classes.js';
import { trustClock } from '../clock.js';
import type { WidgetElement } from '../element/widget-element.js';
import { common as en } from '../locales/en/common.js';
import { common as fr } from '../locales/fr/common.js';
import { localize } from '../locales/locale.js';
import type { WidgetTag } from '../widget-table.js';

/** The class of each widget whose data is content for a reader. */
const widgets = {
  'news-feed': classes.NewsFeed,
  'weather-card': classes.WeatherCard,
  'poll-box': classes.PollBox,
  'job-board': classes.JobBoard,
  'event-agenda': classes.EventAgenda,
  'town-hall': classes.TownHall,
  'alert-banner': classes.AlertBanner,
} satisfies Partial<Record<WidgetTag, object>>;

export type PrerenderedTag = keyof typeof widgets;

/** A widget without a document: it has attributes, parses data and renders templates, but is never connected. */
export type HeadlessWidget = WidgetElement<unknown>;

/** Whether a widget has content to prerender. The form `<submit-news>` has none: it can't be sent without JavaScript. */
export function isPrerendered(name: string): name is PrerenderedTag {
  return Object.hasOwn(widgets, name);
}

/**
 * Creates a widget with these attributes, at a place in a page with this address and this language (BCP 47). No day is called
 * “today”, since the page may be read on another.
 */
export function headlessWidget(
  tag: PrerenderedTag,
  attributes: ReadonlyMap<string, string>,
  place: { pageUrl: string; baseUrl: string; language: string },
): HeadlessWidget {
  const Widget: new () => HeadlessWidget = widgets[tag];
  // The server's own clock: over offers are left out.
  trustClock();
  const observed = widgets[tag].observedAttributes;
  const widget = new Widget();
  const values: Record<string, unknown> = {
    baseURI: place.baseUrl,
    pageUrl: place.pageUrl,
    getRootNode: () => ({ querySelectorAll: () => [] }),
    isDateSure: () => false,
    language: localize('common', { fr, en }, place.language).language,
  };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(widget, name, { value, configurable: true });
  }
  for (const [name, value] of attributes) {
    if (!observed.includes(name)) continue;
    widget.setAttribute(name, value);
    widget.attributeChangedCallback(name, null, value);
  }
  return widget;
}
