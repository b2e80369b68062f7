import { namesOf } from './other-dates.js';
import type { Issue } from './validate.js';

/** An error found by the endpoint, as in its problem document (RFC 9457). */
interface ServerError {
  /** JSON pointer (RFC 6901) to the value. */
  pointer: string;
  /** A sentence for the visitor. */
  detail: string;
}

/**
 * Converts the endpoint's errors to those of the form. `names` are the form's fields; `ids` are those of the images and
 * `dates` the indices of the other dates, which the endpoint knows by their place. Errors without a field are joined into one with an empty target, so that none is
 * lost; errors without a sentence are left out.
 */
export function refusals(
  errors: readonly ServerError[],
  names: readonly string[],
  ids: readonly number[],
  dates: readonly number[] = [],
): Issue[] {
  const issues = errors.map(({ pointer, detail }) => ({
    target: targetOf(pointer, names, ids, dates),
    message: detail,
  }));
  const general = issues.filter(({ target }) => !target).map(({ message }) => message);
  const found = issues.filter(({ target, message }) => target && message);
  return general.some(Boolean) ? [...found, { target: '', message: general.join(' ') }] : found;
}

/** The name of the control that a pointer belongs to; empty for none. */
function targetOf(pointer: string, names: readonly string[], ids: readonly number[], dates: readonly number[]): string {
  const [, name = '', index] = /^#?\/?(\w+)(?:\[\])?(?:\/(\d+))?/.exec(pointer) ?? [];
  const date = name === 'otherDates' && index !== undefined ? dates[Number(index)] : undefined;
  if (date !== undefined) return namesOf(date).start;
  const id = index === undefined ? undefined : ids[Number(index)];
  if (id === undefined || !/^image/.test(name)) return names.includes(name) ? name : '';
  return `${name === 'imageCredit' ? name : 'imageAlt'}-${id}`;
}
