import type { Locale } from '../../locales/locale.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { askedFields, fields } from '../../sources/submissions/fields.js';
import { EMAIL, excess, webAddress } from '../../sources/submissions/values.js';
import { parseDate } from '../../text/parse-date.js';
import type { FormInput } from './form-input.js';

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
    const message = fieldMessage(name, input, context);
    return message ? [{ target: name, message }] : [];
  });
}

/** The message for one field; `undefined` if its value is valid. */
function fieldMessage(
  name: FieldName,
  input: FormInput,
  { schema, strings, timeZone }: ValidationContext,
): string | undefined {
  const { errors } = strings;
  const value = input.values[name]?.trim() ?? '';
  const label = strings.fields[name];
  const rule = schema.fields[name];
  const { control } = fields[name];
  if (control === 'moment') return momentMessage(name, input, { schema, strings, timeZone });
  if (!value) return rule?.required ? (name === 'consent' ? errors.consent : errors.required(label)) : undefined;
  if (control === 'email' && !EMAIL.test(value)) return errors.email;
  if (control === 'url' && !webAddress(value)) return errors.url;
  const over = excess(value, rule?.maxLength);
  return over > 0 ? errors.tooLong(label, over) : undefined;
}

/** The message for a date, or a date and time; an end must not be before the start. */
function momentMessage(
  name: FieldName,
  { values, incomplete }: FormInput,
  { schema, strings, timeZone }: ValidationContext,
): string | undefined {
  const value = values[name] ?? '';
  const wrong = (values.allDay ? strings.errors.date : strings.errors.dateTime)(strings.fields[name]);
  if (!value && !incomplete.has(name)) return schema.fields[name]?.required ? wrong : undefined;
  const date = parseDate(value, timeZone);
  if (!date) return wrong;
  const start = name === 'endsAt' ? parseDate(values.startsAt, timeZone) : undefined;
  const ends = values.allDay ? value.slice(0, 10) >= (values.startsAt ?? '').slice(0, 10) : !start || date >= start;
  return start && !ends ? strings.errors.order : undefined;
}

/** Errors if a required image is missing, or images have no description. */
function imageIssues({ images }: FormInput, { schema, strings }: ValidationContext): Issue[] {
  if (!images.length && schema.fields.images?.required) return [{ target: 'images', message: strings.errors.images }];
  const undescribed = images.filter(({ alt }) => !alt.trim());
  return undescribed.map(({ id, name }) => ({ target: `imageAlt-${id}`, message: strings.errors.alt(name) }));
}
