import { html } from 'hono/html';
import { submission as strings } from '../../../src/locales/fr/submission.js';
import { dateTime } from '../../../src/locales/fr/event-summary.js';
import { TIME_ZONE } from '../commune-day.js';
import type { Issue } from '../problem.js';
import type { StoredSubmission } from '../submissions/submission.js';
import { addedFields, dateFields } from './event-fields.js';
import { renderFields, type Values } from './fields.js';
import type { Html } from './page.js';

/** The number of dates from which on they are closed until a moderator opens them. */
const MANY = 6;

/** The dates of an event, and the fields that add some. */
export function renderDates(
  event: Pick<StoredSubmission, 'dates' | 'allDay'>,
  values: Values,
  errors: readonly Issue[],
): Html {
  const { dates, allDay } = event;
  const groups = dateFields(event);
  const isOpen = dates.length < MANY || errors.some(({ pointer }) => pointer.startsWith('/dates/'));
  return html`${
    dates.length > 0 &&
    html`<details class="dates" ${isOpen && html`open`}>
      <summary>${dates.length === 1 ? 'Une date' : `${dates.length} dates`}</summary>
      ${dates.map(
        (date, index) =>
          html`<fieldset>
            <legend>${strings.dates.legend(index + 1)} : ${dateTime(date, allDay, TIME_ZONE)}</legend>
            ${renderFields(groups[index] ?? [], values, errors)}
          </fieldset>`,
      )}
    </details>`
  }
    <fieldset>
      <legend>${dates.length > 0 ? strings.dates.add : 'Date'}</legend>
      ${renderFields(addedFields(event), values, errors)}
    </fieldset>`;
}
