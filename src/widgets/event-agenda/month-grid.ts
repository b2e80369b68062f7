import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Locale } from '../../locales/locale.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { cutAtWord } from '../../text/line.js';
import { clockOf, DAY, firstOf, isoDay, mondayOf, monthOf } from '../../calendar/local-days.js';
import { daysOf } from './event-times.js';
import type { MonthController } from './month-controller.js';

export interface MonthContext extends Pick<Locale, 'events'> {
  /** The level of the month's title. */
  level: number;
  timeZone: string;
  today: number;
  month: MonthController;
}

/** The titles that a cell shows at most. */
const TITLES = 2;
/** The characters of a title in a cell. */
const SHORT = 32;

/** The events of each day of a month, in order. An event of several days is on each of them. */
export function eventsByDay(
  events: readonly EventOccurrence[],
  month: number,
  timeZone: string,
): Map<number, EventOccurrence[]> {
  const [begin, end] = [firstOf(month), firstOf(month + 1)];
  const days = new Map<number, EventOccurrence[]>();
  for (const event of events) {
    const [first, last] = daysOf(event, timeZone);
    for (let day = Math.max(first, begin); day <= last && day < end; day += DAY) {
      const known = days.get(day);
      if (known) known.push(event);
      else days.set(day, [event]);
    }
  }
  return days;
}

/**
 * A month as a grid (https://www.w3.org/WAI/ARIA/apg/patterns/grid/), with weeks that begin on Monday. Days have one Tab
 * stop, and arrow keys move between them.
 */
export function renderMonth(
  days: ReadonlyMap<number, readonly EventOccurrence[]>,
  context: MonthContext,
): TemplateResult {
  const { events, today, month, level } = context;
  const shown = monthOf(month.active(today));
  const title = titleOf(events, shown);
  const weeks: number[] = [];
  for (let monday = mondayOf(firstOf(shown)); monday < firstOf(shown + 1); monday += 7 * DAY) weeks.push(monday);
  const turn = (months: number) => () => month.turn(today, months);
  return html`<div part="month-bar">
      <button part="button previous" type="button" aria-label=${events.previous} @click=${turn(-1)}></button>
      ${heading(level, 'month', title)}
      <button part="button next" type="button" aria-label=${events.next} @click=${turn(1)}></button>
    </div>
    <table
      part="grid"
      role="grid"
      aria-label=${title}
      @keydown=${(event: KeyboardEvent) => month.press(event, today)}
    >
      <thead>
        <tr>
          <td></td>
          ${events.weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((monday) => renderWeek(monday, shown, days, context))}
      </tbody>
    </table>`;
}

/** The name of a month: see `calendar/local-days.ts`. */
export function titleOf(events: Locale['events'], month: number): string {
  return events.month({ year: Math.floor(month / 12), month: (month % 12) + 1 });
}

function renderWeek(
  monday: number,
  shown: number,
  days: ReadonlyMap<number, readonly EventOccurrence[]>,
  context: MonthContext,
): TemplateResult {
  const week = Array.from({ length: 7 }, (_, index) => monday + index * DAY);
  return html`<tr>
    <th scope="row"><span class="visually-hidden">${context.events.week(weekNumber(monday))}</span></th>
    ${week.map((day) => (monthOf(day) === shown ? renderDay(day, days.get(day) ?? [], context) : html`<td></td>`))}
  </tr>`;
}

/** A day: its number and the titles of its events for the eye, the date and their number for screen readers. */
function renderDay(day: number, found: readonly EventOccurrence[], context: MonthContext): TemplateResult {
  const { events, month, today } = context;
  const clock = clockOf(day);
  const titles = found.slice(0, TITLES);
  return html`<td
    part="day"
    class=${found.length ? 'busy' : ''}
    tabindex=${day === month.active(today) ? 0 : -1}
    aria-selected=${day === month.selected ? 'true' : 'false'}
    aria-current=${day === today ? 'date' : nothing}
    data-day=${isoDay(day)}
    @click=${() => month.select(day)}
  >
    <span class="visually-hidden">${events.cell(events.day(clock), found.length)}</span>
    <span part="day-number" aria-hidden="true">${clock.day}</span>
    ${titles.map(({ title, language }) => html`<span part="day-event" aria-hidden="true" lang=${(title && language) || nothing} dir="auto">${cutAtWord(title || events.untitled, SHORT)}</span>`)}
    ${found.length > TITLES ? html`<span part="day-event" aria-hidden="true">+ ${found.length - TITLES}</span>` : nothing}
  </td>`;
}

/** The number of a week by ISO 8601: that of its Thursday in its year. */
function weekNumber(monday: number): number {
  const thursday = monday + 3 * DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / (7 * DAY)) + 1;
}
