import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { parseDate } from '../../text/parse-date.js';
import { isoInZone } from '../../text/time-zone.js';
import type { FormModel } from './form-model.js';
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
    const value = form.values[name]?.trim();
    if (value) body.append(name, written(fields[name].control, value, timeZone));
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

function written(control: Control | undefined, value: string, timeZone: string): string {
  if (control === 'check') return 'true';
  if (control === 'url') return webAddress(value) ?? value;
  const date = control === 'moment' ? parseDate(value, timeZone) : undefined;
  return date ? isoInZone(date, timeZone) : value;
}

/** The URL that proposals are sent to: the contract has the schema at `/submissions/schema`. */
export function submissionsUrl(schemaUrl: string): string {
  const url = new URL(schemaUrl);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/\/schema(?:\.json)?\/?$/, '');
  return url.href;
}
