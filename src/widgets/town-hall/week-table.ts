import { html, nothing, type TemplateResult } from 'lit';
import { clockOf, DAY, isoDay, mondayOf } from '../../calendar/local-days.js';
import { hoursOn } from '../../opening-hours/day-hours.js';
import type { OpeningHours } from '../../opening-hours/opening-hours.js';
import { hoursTexts } from './hours-text.js';
import type { OfficeContext } from './office-context.js';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The hours of this week, from Monday, with holidays and exceptional hours in their place. `mark` as in `remarks.ts`. */
export function renderWeek(
  hours: OpeningHours,
  context: OfficeContext,
  mark: (text: string) => unknown,
): TemplateResult {
  const { strings, today } = context;
  const monday = mondayOf(today);
  return html`<table part="week" class="week">
    <caption part="week-title">
      ${strings.week(clockOf(monday), clockOf(monday + 6 * DAY))}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${strings.columns.day}</th>
        <th scope="col">${strings.columns.hours}</th>
      </tr>
    </thead>
    <tbody>
      ${WEEK.map((place) => renderDay(hours, monday + place * DAY, context, mark))}
    </tbody>
  </table>`;
}

function renderDay(
  hours: OpeningHours,
  day: number,
  context: OfficeContext,
  mark: (text: string) => unknown,
): TemplateResult {
  const { strings, today } = context;
  const isToday = day === today;
  return html`<tr part=${isToday ? 'day today' : 'day'} aria-current=${isToday ? 'date' : nothing}>
    <th part="weekday" scope="row">
      <time datetime=${isoDay(day)}>${strings.weekday(clockOf(day))}</time>
      ${isToday ? html`<span part="today-badge">${strings.today}</span>` : nothing}
    </th>
    <td part="hours" dir="auto">
      ${renderRanges(hoursTexts(hoursOn(hours, day), context), strings.separator.trim(), mark)}
    </td>
  </tr>`;
}

/** Each on a line, with a comma for those who hear them. */
function renderRanges(texts: readonly string[], comma: string, mark: (text: string) => unknown): TemplateResult[] {
  return texts.map(
    (text, index) => html`<span part="range">${mark(text)}${index < texts.length - 1 ? comma : ''}</span> `,
  );
}
