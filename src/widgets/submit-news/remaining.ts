import { fields } from '../../sources/submissions/fields.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { excess } from '../../sources/submissions/values.js';
import type { FormContext } from './form-context.js';

/** The number of characters left from which it is announced. */
const FEW = 20;

/**
 * The maximum length of a field, in characters; `undefined` if it has none, or none that is shown: names and addresses
 * are far shorter than theirs.
 */
export function limitOf(name: FieldName, { fields: rules }: SubmissionSchema): number | undefined {
  return name === 'title' || fields[name]?.control === 'lines' ? rules[name]?.maxLength : undefined;
}

/** The number of characters left, negative when there are too many; `undefined` for a field whose limit is not shown. */
export function remaining(name: string, { schema, form }: Pick<FormContext, 'schema' | 'form'>): number | undefined {
  const field = name as FieldName;
  const limit = limitOf(field, schema);
  return limit === undefined ? undefined : -excess(form.values[field] ?? '', limit);
}

/**
 * Whether a change of the number of characters left is announced: when it falls to 20, and when the text becomes too
 * long. A count at each key would make it hard to hear what is typed.
 */
export function isWorthTelling(before: number | undefined, after: number | undefined): after is number {
  if (before === undefined || after === undefined) return false;
  return [FEW, -1].some((threshold) => before > threshold && after <= threshold);
}
