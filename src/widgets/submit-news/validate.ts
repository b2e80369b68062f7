import type { Locale } from '../../locales/locale.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { askedFields, fields } from '../../sources/submissions/fields.js';
import { EMAIL, excess, webAddress } from '../../sources/submissions/values.js';
import { parseDate } from '../../text/parse-date.js';
import { MOST_DATES } from '../../text/repeated-dates.js';
import type { FormInput } from './form-input.js';
import { announcedDates, localOf, namesOf, otherDates, repetitionOf } from './other-dates.js';

/** An error that the visitor has to correct. */
export interface Issue {
  /** The name of the control; empty if the error belongs to none. */
  target: string;
  /** In the language of the form. */
  message: string;
}

/** Everything that validation depends on. */
export interface ValidationContext {
  schema: SubmissionSchema;
  strings: Locale['submission'];
  /** IANA time zone of the dates. */
  timeZone: string;
}

/** All errors, in the order of the form; empty if the input is valid. The endpoint validates again. */
export function validate(input: FormInput, context: ValidationContext): Issue[] {
  return askedFields(context.schema, input.type).flatMap((name) => {
    if (name === 'images') return imageIssues(input, context);
    if (name === 'otherDates') return otherDateIssues(input, context);
    const message = fieldMessage(name, input, context);
    return message ? [{ target: name, message }] : [];
  });
}

/** The message for one field; `undefined` if its value is valid. */
function fieldMessage(name: FieldName, input: FormInput, context: ValidationContext): string | undefined {
  const { schema, strings } = context;
  const { errors } = strings;
  const value = input.values[name]?.trim() ?? '';
  const label = strings.fields[name];
  const rule = schema.fields[name];
  const { control } = fields[name];
  if (control === 'moment') {
    const start = name === 'endsAt' ? input.values.startsAt : undefined;
    return momentMessage({ name, value, label, start, required: !!rule?.required }, input, context);
  }
  if (control === 'day') return lastDayMessage(label, input, context);
  if (!value) return rule?.required ? (name === 'consent' ? errors.consent : errors.required(label)) : undefined;
  if (control === 'email' && !EMAIL.test(value)) return errors.email;
  if (control === 'url' && !webAddress(value)) return errors.url;
  const over = excess(value, rule?.maxLength);
  return over > 0 ? errors.tooLong(label, over) : undefined;
}

/** A control for a date, or a date and time. */
interface Moment {
  /** The name of the control. */
  name: string;
  value: string;
  label: string;
  required: boolean;
  /** The value before which it must not be; `undefined` for none. */
  start?: string | undefined;
}

/** The message for a date, or a date and time; an end must not be before the start. */
function momentMessage(
  { name, value, label, required, start: begin }: Moment,
  { values: { allDay }, incomplete }: FormInput,
  { strings, timeZone }: ValidationContext,
): string | undefined {
  const wrong = (allDay ? strings.errors.date : strings.errors.dateTime)(label);
  if (!value && !incomplete.has(name)) return required ? wrong : undefined;
  const date = parseDate(value, timeZone);
  if (!date) return wrong;
  const start = parseDate(begin, timeZone);
  const ends = allDay ? value.slice(0, 10) >= (begin ?? '').slice(0, 10) : !start || date >= start;
  return start && !ends ? strings.errors.order : undefined;
}

/** The errors of the dates after the first one: each has a start. */
function otherDateIssues(input: FormInput, context: ValidationContext): Issue[] {
  const { schema, strings, timeZone } = context;
  const { fields: labels, dates: words, errors } = strings;
  const dates = otherDates(input.values.otherDates);
  const issues = dates.flatMap(({ index, start, end }, place) => {
    const names = namesOf(index);
    const moments = [
      { name: names.start, value: start, label: labels.startsAt, required: true },
      { name: names.end, value: end, label: labels.endsAt, required: false, start },
    ];
    return moments.flatMap((moment) => {
      const message = momentMessage(moment, input, context);
      return message ? [{ target: moment.name, message: words.error(place + 2, message) }] : [];
    });
  });
  const isMissing = !dates.length && schema.fields.otherDates?.required;
  const isTooLong = !repetitionOf(input.values) && announcedDates(input, schema, timeZone).length > MOST_DATES;
  const message = isMissing ? errors.required(labels.otherDates) : isTooLong ? errors.tooManyDates(MOST_DATES) : '';
  return message ? [...issues, { target: 'otherDates', message }] : issues;
}

/** The message for the last day of a repetition, which has to be one on which or after which the event begins. */
function lastDayMessage(
  label: string,
  input: FormInput,
  { schema, strings: { errors }, timeZone }: ValidationContext,
): string | undefined {
  const { startsAt, repeatsUntil } = input.values;
  if (!repetitionOf(input.values)) return undefined;
  const until = localOf(repeatsUntil, timeZone, true);
  if (!until) return errors.date(label);
  if (until < localOf(startsAt, timeZone, true)) return errors.repeatsOrder;
  const isTooLong = announcedDates(input, schema, timeZone).length > MOST_DATES;
  return isTooLong ? errors.tooManyDates(MOST_DATES) : undefined;
}

/** Errors if a required image is missing, or images have no description. */
function imageIssues({ images }: FormInput, { schema, strings }: ValidationContext): Issue[] {
  if (!images.length && schema.fields.images?.required) return [{ target: 'images', message: strings.errors.images }];
  const undescribed = images.filter(({ alt }) => !alt.trim());
  return undescribed.map(({ id, name }) => ({ target: `imageAlt-${id}`, message: strings.errors.alt(name) }));
}
