import type { Locale } from '../../locales/locale.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import type { Entry } from './entry.js';

/** Everything that the parts of the form are rendered with. */
export interface FormContext {
  strings: Locale['submission'];
  /** The accessible name of the form: the widget's heading. */
  heading: string;
  schema: SubmissionSchema;
  entry: Entry;
  /** The errors that may be shown, by field. */
  messages: ReadonlyMap<string, string>;
  /** The heading level of the steps. */
  level: number;
}
