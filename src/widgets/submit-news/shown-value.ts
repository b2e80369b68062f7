import { fields } from '../../sources/submissions/fields.js';
import type { FieldName } from '../../sources/submissions/schema.js';
import { repetitions, weekdayIn } from '../../text/repeated-dates.js';
import type { FormContext } from './form-context.js';
import { localOf, otherDates, repetitionOf, type OtherDate } from './other-dates.js';

/** The value of a field as text, for the review and for locked fields; empty if there is none. */
export function shownValue(name: FieldName, context: FormContext): string {
  const { strings, form } = context;
  const value = form.values[name]?.trim() ?? '';
  if (!value || (name === 'repeatsUntil' && !repetitionOf(form.values))) return '';
  const { control } = fields[name];
  if (control === 'check') return strings.yes;
  if (control === 'choice') return optionsOf(name, context).find(({ id }) => id === value)?.label ?? value;
  const isDay = control === 'day' || !!form.values.allDay;
  if (control === 'dates') {
    const times = ({ start, end }: OtherDate) => [start, end].filter(Boolean).map((time) => shownMoment(time, isDay));
    return otherDates(value)
      .map((date) => times(date).join(' – '))
      .join('\n');
  }
  return control === 'moment' || control === 'day' ? shownMoment(value, isDay) : value;
}

/** A date and time, or a day, in figures. */
function shownMoment(value: string, isDay: boolean): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  return year ? `${day}/${month}/${year}${time && !isDay ? ` ${time}` : ''}` : value;
}

/** The options of a choice: of how an event repeats, in words that follow its first date. */
export function optionsOf(
  name: FieldName,
  { strings, schema, form, timeZone }: FormContext,
): { id: string; label: string }[] {
  if (name !== 'repeats') return schema.categories;
  const first = localOf(form.values.startsAt, timeZone, true);
  const day = first ? weekdayIn(first) : undefined;
  return repetitions.map((id) => ({ id, label: strings.dates.repetition(id, day) }));
}
