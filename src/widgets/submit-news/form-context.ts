import type { Locale } from '../../locales/locale.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import type { Entry } from './entry.js';

/** What the parts of the form are drawn with. */
export interface FormContext {
  strings: Locale['submission'];
  /** The widget's title, or what it does: the name of the form. */
  heading: string;
  schema: SubmissionSchema;
  entry: Entry;
  /** What is wrong and may be shown, by field. */
  messages: ReadonlyMap<string, string>;
  /** The level of the titles of steps. */
  level: number;
}
