import { html, nothing, type TemplateResult } from 'lit';
import { clockOf, DAY, dayIn } from '../../calendar/local-days.js';
import { hoursOn, specialBetween, type DayHours } from '../../opening-hours/day-hours.js';
import type { OpeningHours } from '../../opening-hours/opening-hours.js';
import { hoursTexts } from './hours-text.js';
import type { OfficeContext } from './office-context.js';

/** The days for which closures are told. */
const AHEAD = 30;

/** A day, or several with the same exceptional hours. */
interface Entry {
  first: number;
  last: number;
  hours: DayHours;
}

/**
 * The exceptional hours and closures of the next days: the commune's own, and holidays on which it would be open. `mark` as
 * in `remarks.ts`.
 */
export function renderComing(
  hours: OpeningHours,
  context: OfficeContext,
  mark: (text: string) => unknown,
): TemplateResult | typeof nothing {
  const { strings, today } = context;
  const last = today + AHEAD * DAY;
  const entries = [...specialEntries(hours, today, last), ...holidayEntries(hours, today, last)];
  if (!entries.length) return nothing;
  entries.sort((one, other) => one.first - other.first);
  return html`<div part="coming" class="coming">
    <p part="coming-title">${strings.coming}</p>
    <ul role="list">
      ${entries.map((entry) => html`<li part="closure" dir="auto">${mark(entryText(entry, context))}</li>`)}
    </ul>
  </div>`;
}

function entryText({ first, last, hours }: Entry, context: OfficeContext): string {
  const { strings } = context;
  const days = first === last ? strings.day(clockOf(first)) : strings.days(clockOf(first), clockOf(last));
  return strings.entry(days, hoursTexts(hours, context).join(strings.separator));
}

function specialEntries(hours: OpeningHours, today: number, last: number): Entry[] {
  return specialBetween(hours, today, last).map((special) => ({
    first: Math.max(dayIn(special.from), today),
    last: dayIn(special.until),
    hours: { day: dayIn(special.from), ranges: special.ranges, special },
  }));
}

function holidayEntries(hours: OpeningHours, today: number, last: number): Entry[] {
  const usual = { ...hours, holidays: undefined };
  const days = Array.from({ length: (last - today) / DAY + 1 }, (_, index) => today + index * DAY);
  return days
    .map((day) => hoursOn(hours, day))
    .filter(({ day, holiday, special }) => holiday && !special && hoursOn(usual, day).ranges.length)
    .map((each) => ({ first: each.day, last: each.day, hours: each }));
}
