import { html, nothing, type TemplateResult } from 'lit';
import { wallClock, type WallClock } from '../../text/time-zone.js';
import { renderField, renderMessage, renderMoment } from './field-view.js';
import type { FormContext } from './form-context.js';
import { announcedDates, namesOf, otherDates, type OtherDate } from './other-dates.js';

/** The handlers of the dates after the first one. */
export interface DateActions {
  addDate(): void;
  /** Removes the date with this index. */
  removeDate(index: number): void;
}

/** The dates after the first one, and the button that adds one. */
export function renderOtherDates(context: FormContext, actions: DateActions): TemplateResult {
  const { strings, schema, form, messages } = context;
  if (schema.fields.otherDates?.locked) return renderField('otherDates', context);
  const dates = otherDates(form.values.otherDates);
  const message = messages.get('otherDates');
  // One part for each line, in its place: the controls of a date stay those of the date when another one is removed.
  const rows: unknown[] = [];
  dates.forEach((date, place) => (rows[date.index] = renderDate(date, place + 2, context, actions)));
  return html`${Array.from(rows, (row) => row ?? nothing)}
    <div part="field" class=${message ? 'invalid' : ''}>
      ${renderMessage('otherDates', message)}
      <button
        id="otherDates"
        part="button add-date"
        type="button"
        aria-describedby=${message ? 'error-otherDates' : nothing}
        @click=${actions.addDate}
      >
        ${strings.dates.add}
      </button>
    </div>`;
}

/** A date with its start and its end, in a group that is named by its number. */
function renderDate(
  { index, start, end }: OtherDate,
  number: number,
  context: FormContext,
  { removeDate }: DateActions,
): TemplateResult {
  const { fields: labels, dates: words } = context.strings;
  const names = namesOf(index);
  return html`<fieldset part="other-date">
    <legend>${words.legend(number)}</legend>
    <div class="row">
      ${renderMoment({ id: names.start, label: labels.startsAt, required: true }, start, context)}
      ${renderMoment({ id: names.end, label: labels.endsAt, required: false }, end, context)}
    </div>
    <p>
      <button part="button remove-date" type="button" @click=${() => removeDate(index)}>${words.remove(number)}</button>
    </p>
  </fieldset>`;
}

/** How many dates the event has; nothing for one. */
export function renderAnnounced(context: FormContext): TemplateResult | typeof nothing {
  const sentence = announcedText(context);
  return sentence ? html`<p part="announced">${sentence}</p>` : nothing;
}

/** How many dates the event has, and from when to when; empty for one. */
export function announcedText({ strings, schema, form, timeZone }: FormContext): string {
  const dates = announcedDates(form, schema, timeZone);
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last && first !== last
    ? strings.dates.announced(dates.length, clockOf(first.start), clockOf(last.start))
    : '';
}

function clockOf(local: string): WallClock {
  return wallClock(new Date(local.slice(0, 10)), 'UTC');
}
