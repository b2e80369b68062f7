import type { Locale } from '../../locales/locale.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import type { FormModel } from './form-model.js';

/** Everything that the steps and their parts are rendered with. They only read `form`. */
export interface FormContext {
  strings: Locale['submission'];
  /** The accessible name of the form: the widget's heading. */
  heading: string;
  schema: SubmissionSchema;
  form: FormModel;
  /** The error messages to show, by name of the control. */
  messages: ReadonlyMap<string, string>;
  /** IANA time zone of the dates. */
  timeZone: string;
  /** The heading level of the steps. */
  level: number;
  /** Renders the completion below a field, if the page names a geocoder and the part has come. */
  completion?: ((name: FieldName, context: FormContext) => unknown) | undefined;
}
