import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { parseDate } from '../../text/parse-date.js';
import { isoInZone } from '../../text/time-zone.js';
import type { FormModel } from './form-model.js';
import { otherDates, repetitionOf } from './other-dates.js';
import { askedFields, fields, type Control } from '../../sources/submissions/fields.js';
import { webAddress } from '../../sources/submissions/values.js';

const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/**
 * The body of `POST /submissions` of the contract, as `multipart/form-data`. Empty fields are left out. `altcha` is the
 * solution of the challenge, in the field that the protocol names.
 */
export function formBody(form: FormModel, schema: SubmissionSchema, timeZone: string, altcha?: string): FormData {
  const body = new FormData();
  body.append('type', form.type);
  for (const name of askedFields(schema, form.type)) {
    for (const value of valuesOf(name, form, timeZone)) body.append(name, value);
  }
  form.images.forEach(({ blob, alt, credit }, index) => {
    // The visitor's file name may be personal; the order tells which text belongs to which image.
    body.append('images', blob, `image-${index + 1}.${EXTENSIONS[blob.type] ?? 'jpg'}`);
    body.append('imageAlt', alt.trim());
    body.append('imageCredit', credit.trim());
  });
  // For the endpoint's spam checks: a field that people leave empty, and the seconds spent on the form. The absolute
  // value is used in case the clock was set back in the meantime.
  body.append('website', form.trap);
  body.append('elapsed', String(Math.round(Math.abs(Date.now() - (form.since ?? Date.now())) / 1000)));
  if (altcha) body.append('altcha', altcha);
  return body;
}

/** The values of a field: one for each other date, none where it is empty. */
function valuesOf(name: FieldName, { values }: FormModel, timeZone: string): string[] {
  if (name === 'otherDates') {
    return otherDates(values.otherDates).map(({ start, end }) => `${moment(start, timeZone)}/${moment(end, timeZone)}`);
  }
  if (name.startsWith('repeats') && !repetitionOf(values)) return [];
  const value = values[name]?.trim();
  return value ? [written(fields[name].control, value, timeZone)] : [];
}

function written(control: Control, value: string, timeZone: string): string {
  if (control === 'check') return 'true';
  if (control === 'url') return webAddress(value) ?? value;
  return control === 'moment' || control === 'day' ? moment(value, timeZone) : value;
}

/** A local time with its offset; a text that is none as it is. */
function moment(value: string, timeZone: string): string {
  const date = parseDate(value, timeZone);
  return date ? isoInZone(date, timeZone) : value;
}

/** The URL that proposals are sent to: the contract has the schema at `/submissions/schema`. */
export function submissionsUrl(schemaUrl: string): string {
  const url = new URL(schemaUrl);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/\/schema(?:\.json)?\/?$/, '');
  return url.href;
}
