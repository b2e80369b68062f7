import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Locale } from '../../locales/locale.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { wallClock } from '../../text/time-zone.js';
import { startOf, whenText, type EventDate, type EventTimes } from './event-times.js';
import type { Rhythm } from './rhythm.js';

/** Everything that dates are formatted with. */
export interface DateContext extends Pick<Locale, 'events'> {
  /** IANA name of the page's zone. */
  timeZone: string;
  now: Date;
  /** The day of the present: see `calendar/local-days.ts`. */
  today: number;
  /** Whether the present is known from more than the visitor's clock. */
  sure: boolean;
}

/** An event as a card shows it. */
export interface Dated {
  event: EventOccurrence;
  /** Its other dates. */
  others: readonly EventDate[];
  /** How all of them repeat; `undefined` if that is not in words. */
  rhythm: Rhythm | undefined;
}

/** The other dates that a card lists at most. */
const MOST_DATES = 50;

/** The date of an event, and how it is repeated: in words, or as a list that the visitor opens. */
export function renderDates({ event, others, rhythm }: Dated, context: DateContext): TemplateResult {
  return html`<p part="when">${renderWhen(event, context)}</p>${
    rhythm ? renderRhythm(rhythm, event, context) : renderOthers(others, context)
  }`;
}

function renderWhen(event: EventTimes, { events, now, timeZone }: DateContext): TemplateResult {
  const { start } = event;
  const text = whenText(event, { events }, now, timeZone);
  return typeof start === 'string'
    ? html`<time role="presentation" part="start" datetime=${start}>${text}</time>`
    : renderTime(start, event.timeZone, text, 'start');
}

function renderRhythm({ unit, last }: Rhythm, event: EventTimes, context: DateContext): TemplateResult {
  const { year } = wallClock(context.now, context.timeZone);
  return html`<p part="rhythm">${context.events.rhythm(unit, startOf(event), last && startOf(last), year)}</p>`;
}

function renderOthers(others: readonly EventTimes[], context: DateContext): TemplateResult | typeof nothing {
  if (!others.length) return nothing;
  const rows = others.slice(0, MOST_DATES).map((date) => html`<li>${renderWhen(date, context)}</li>`);
  return html`<details part="dates"><summary part="summary">${context.events.otherDates(others.length)}</summary>
    <ul role="list">${rows}</ul></details>`;
}
