import type { Locale } from '../../locales/locale.js';
import type { FieldName, SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { askedFields, fields } from '../../sources/submissions/fields.js';
import { EMAIL, excess, webAddress } from '../../sources/submissions/values.js';
import { parseDate } from '../../text/parse-date.js';
import type { Values } from './entry.js';

/** An error that the visitor has to correct; `target` is the name of the field's control. */
export interface Issue {
  target: string;
  message: string;
}

/** Everything that validation depends on. */
export interface ValidationContext {
  schema: SubmissionSchema;
  strings: Locale['submission'];
  /** IANA time zone of the dates. */
  timeZone: string;
}

/** The input to validate. */
export interface Judged {
  type: SubmissionType;
  values: Values;
  images: readonly { id: number; name: string; alt: string }[];
  /** Fields whose control has an incomplete value. */
  incomplete: ReadonlySet<string>;
}

/** All errors, in the order of the form. The endpoint validates again. */
export function validate(entry: Judged, context: ValidationContext): Issue[] {
  return askedFields(context.schema, entry.type).flatMap((name) => {
    if (name === 'images') return judgeImages(entry, context);
    const message = judge(name, entry, context);
    return message ? [{ target: name, message }] : [];
  });
}

function judge(name: FieldName, entry: Judged, { schema, strings, timeZone }: ValidationContext): string | undefined {
  const { errors } = strings;
  const value = entry.values[name]?.trim() ?? '';
  const label = strings.fields[name];
  const rule = schema.fields[name];
  const { control } = fields[name];
  if (control === 'moment') return judgeMoment(name, entry, { schema, strings, timeZone });
  if (!value) return rule?.required ? (name === 'consent' ? errors.consent : errors.required(label)) : undefined;
  if (control === 'email' && !EMAIL.test(value)) return errors.email;
  if (control === 'url' && !webAddress(value)) return errors.url;
  const over = excess(value, rule?.maxLength);
  return over > 0 ? errors.tooLong(label, over) : undefined;
}

function judgeMoment(
  name: FieldName,
  { values, incomplete }: Judged,
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

function judgeImages({ images }: Judged, { schema, strings }: ValidationContext): Issue[] {
  if (!images.length && schema.fields.images?.required) return [{ target: 'images', message: strings.errors.images }];
  const silent = images.filter(({ alt }) => !alt.trim());
  return silent.map(({ id, name }) => ({ target: `imageAlt-${id}`, message: strings.errors.alt(name) }));
}
