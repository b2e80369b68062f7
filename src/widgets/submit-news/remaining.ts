import { fields } from '../../sources/submissions/fields.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { excess } from '../../sources/submissions/values.js';
import type { FormContext } from './form-context.js';

/** The number of characters left that is announced. */
const FEW = 20;

/** The maximum length of a longer text, in characters. Names and addresses do not come near theirs, which is not shown. */
export function limitOf(name: FieldName, { fields: rules }: SubmissionSchema): number | undefined {
  return name === 'title' || fields[name]?.control === 'lines' ? rules[name]?.maxLength : undefined;
}

/** The number of characters left, negative when there are too many; `undefined` for a field whose limit is not shown. */
export function remaining(name: string, { schema, entry }: Pick<FormContext, 'schema' | 'entry'>): number | undefined {
  const field = name as FieldName;
  const limit = limitOf(field, schema);
  return limit === undefined ? undefined : -excess(entry.values[field] ?? '', limit);
}

/** Whether a change is announced: when few characters are left and when there are too many, because a count at each key would drown what is typed. */
export function isWorthTelling(before: number | undefined, after: number | undefined): after is number {
  if (before === undefined || after === undefined) return false;
  return [FEW, -1].some((threshold) => before > threshold && after <= threshold);
}
