import type { FieldName, SubmissionType } from '../../sources/submissions/schema.js';

/** The values of the fields as text, as in their controls; `1` for a ticked checkbox. */
export type FieldValues = Partial<Record<FieldName, string>>;

/** The part of the visitor's input that is validated. */
export interface FormInput {
  type: SubmissionType;
  values: FieldValues;
  images: readonly { id: number; name: string; alt: string }[];
  /** The names of controls that the browser can't read, such as an incomplete date. */
  incomplete: ReadonlySet<string>;
}
