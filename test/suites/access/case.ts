import type { WidgetElement } from '../../../src/element/widget-element.js';
import type { WidgetState } from '../../../src/element/widget-state.js';
import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import type { Job } from '../../../src/sources/jobs/job.js';
import type { NewsItem } from '../../../src/sources/news/news-item.js';
import type { Office } from '../../../src/sources/offices/office.js';
import type { Alert } from '../../../src/sources/alerts/alert.js';
import type { Weather } from '../../../src/sources/weather/weather.js';
import { type WidgetTag, widgetTags } from '../../../src/widget-table.js';

/**
 * An answer of an endpoint: the widget's sample, an answer without content, an error, a pending request, or a `body` as
 * JSON, with a `status` that is 200 by default.
 */
export type CaseAnswer = 'ok' | 'none' | '404' | 'held' | { body: unknown; status?: number };
export const tags = widgetTags;
export type Tag = WidgetTag;
/** The widgets that offer to try again. The banner tells visitors of no failure: most of the time there is nothing to say. */
export const retried = tags.filter((tag) => tag !== 'alert-banner');
export type Widget = WidgetElement<unknown>;

/** One action of a visitor in a widget. */
export type VisitorStep =
  /** Presses a control: a part, or an element `inside` a part. */
  | { press: string; inside?: string; nth?: number }
  /** Toggles these checkboxes. */
  | { tick: string[] }
  /** Types into a field letter by letter. */
  | { type: string; text: string }
  /** Fills in fields and chooses in lists, by their `id`. */
  | { fill: Record<string, string> }
  /** Chooses an image file. */
  | { file: string }
  /** The result of the upload that is under way. */
  | { upload: number | 'fails' | Exclude<CaseAnswer, string> };

/** A widget in one of the states that a visitor may encounter. */
export interface AccessCase {
  /** Unique within its widget; the title of its snapshot. */
  name: string;
  tag: Tag;
  state: WidgetState;
  attributes?: Record<string, string>;
  /** The `data` property, for a widget without an endpoint. */
  data?: NewsItem[] | Weather | Job[] | EventOccurrence[] | Office[] | Alert[];
  /** The answers of its endpoint, in turn; the last one is repeated. */
  answers?: CaseAnswer[];
  /** Whether the element contains a fallback link, as the recommended snippet does. */
  fallback?: boolean;
  /** The time in ms that passes after it is inserted. */
  elapse?: number;
  /** The number of announcements without an action. Default: one if time passes, of the loading; else none. */
  says?: number;
  /** The visitor's actions that lead to the state. */
  steps?: readonly VisitorStep[];
  /** Leads to the state where that takes something other than a visitor's action. */
  act?: (widget: Widget) => Promise<void> | void;
  /** Whether it covers the page, so that nothing else can be used. */
  modal?: boolean;
}

/** The cases of loading and failing, which are the same for every widget. */
export const waitingCases: readonly Omit<AccessCase, 'tag'>[] = [
  { name: 'idle', state: 'idle', answers: ['held'], attributes: { loading: 'lazy' }, fallback: true },
  { name: 'loading, with the link of the page', state: 'loading', answers: ['held'], fallback: true },
  { name: 'loading, with nothing of the page', state: 'loading', answers: ['held'] },
  { name: 'loading late', state: 'loading', answers: ['held'], fallback: true, elapse: 2_000 },
];
export const failedCases: readonly Omit<AccessCase, 'tag'>[] = [
  { name: 'error', state: 'error', answers: ['404'], fallback: true },
  { name: 'error, with nothing of the page', state: 'error', answers: ['404'] },
  {
    name: 'error, retrying',
    state: 'loading',
    answers: ['404', 'held'],
    fallback: true,
    steps: [{ press: 'retry' }],
  },
  { name: 'error, in Arabic', state: 'error', answers: ['404'], fallback: true, attributes: { lang: 'ar' } },
];
export const staleCase: Omit<AccessCase, 'tag'> = {
  name: 'stale',
  state: 'stale',
  answers: ['ok', '404'],
  fallback: true,
  act: (widget) => widget.refresh(),
};

/** Cases without data: the message, an empty element, or the fallback link of the page. */
export function emptyCases(nothing: Pick<AccessCase, 'data' | 'answers'>): Omit<AccessCase, 'tag'>[] {
  return [
    { name: 'empty', state: 'empty', ...nothing, fallback: true },
    { name: 'empty, hidden', state: 'empty', ...nothing, attributes: { 'when-empty': 'hide' }, fallback: true },
    {
      name: 'empty, with the link of the page',
      state: 'empty',
      ...nothing,
      attributes: { 'when-empty': 'fallback' },
      fallback: true,
    },
  ];
}

/** The time at which the clock of every page in this suite is frozen. */
export const now = new Date('2026-02-13T03:20:00+01:00');

/** The date `hours` hours before `now`. */
export function hoursAgo(hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}
