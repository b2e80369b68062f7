import type { WidgetElement } from '../../../src/element/widget-element.js';
import type { WidgetState } from '../../../src/element/states.js';
import type { Job } from '../../../src/sources/jobs/job.js';
import type { NewsItem } from '../../../src/sources/news/news-item.js';
import type { Weather } from '../../../src/sources/weather/weather.js';

/**
 * What an endpoint answers: the sample of its widget, that it has none, an error, nothing for ever, or a `body` as
 * JSON, with a `status` that is 200 when none is given.
 */
export type Answer = 'ok' | 'none' | '404' | 'held' | { body: unknown; status?: number };
export const tags = ['news-feed', 'weather-card', 'job-board', 'poll-box', 'submit-news'] as const;
export type Tag = (typeof tags)[number];
export type Widget = WidgetElement<unknown>;

/** One thing that a visitor does with a widget. */
export type Step =
  /** Presses a control: a part, or what is `inside` of one. */
  | { press: string; inside?: string; nth?: number }
  /** Ticks these boxes, or clears them. */
  | { tick: string[] }
  /** Writes into a field letter by letter. */
  | { type: string; text: string }
  /** Writes into fields, or chooses in lists, by their `id`. */
  | { fill: Record<string, string> }
  /** Chooses an image file. */
  | { file: string }
  /** What becomes of the proposal that is on its way. */
  | { upload: number | 'fails' | Exclude<Answer, string> };

/** One widget in one state, as a visitor may meet it. */
export interface Case {
  /** Unique within its widget: the title of its snapshot. */
  name: string;
  tag: Tag;
  state: WidgetState;
  attributes?: Record<string, string>;
  /** Shown without an endpoint. */
  data?: NewsItem[] | Weather | Job[];
  /** What its endpoint answers, in turn; the last answer goes on. */
  answers?: Answer[];
  /** Whether the element holds a link, as the recommended snippet does. */
  fallback?: boolean;
  /** How much time passes once it is on the page, in ms. */
  elapse?: number;
  /** What the visitor does to bring the state about. */
  steps?: readonly Step[];
  /** What brings the state about when that is nothing a visitor does. */
  act?: (widget: Widget) => Promise<void> | void;
  /** It covers the page, and nothing else can be used meanwhile. */
  modal?: boolean;
}

/** The cases in which a part of the way goes wrong, or nothing came of it yet, are the same for every widget. */
export const waitingCases: readonly Omit<Case, 'tag'>[] = [
  { name: 'idle', state: 'idle', answers: ['held'], attributes: { loading: 'lazy' }, fallback: true },
  { name: 'loading, with the link of the page', state: 'loading', answers: ['held'], fallback: true },
  { name: 'loading, with nothing of the page', state: 'loading', answers: ['held'] },
  { name: 'loading late', state: 'loading', answers: ['held'], fallback: true, elapse: 2_000 },
];
export const failedCases: readonly Omit<Case, 'tag'>[] = [
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
export const staleCase: Omit<Case, 'tag'> = {
  name: 'stale',
  state: 'stale',
  answers: ['ok', '404'],
  fallback: true,
  act: (widget) => widget.refresh(),
};

/** No data: its message, nothing at all, or the link of the page. */
export function emptyCases(nothing: Pick<Case, 'data' | 'answers'>): Omit<Case, 'tag'>[] {
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

/** The time at which every page of this suite stands still. */
export const now = new Date('2026-02-13T03:20:00+01:00');

/** So many hours before `now`. */
export function hoursAgo(hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}
