import { choice, list } from '../../element/attributes.js';
import { property } from '../../element/reactive-property.js';
import { WidgetElement } from '../../element/widget-element.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { presets } from './presets.js';

const modes = ['form', 'dialog', 'link'] as const;
export type SubmitMode = (typeof modes)[number];

/**
 * The attributes of `<submit-news>`.
 *
 * @csspart completion - What is below the field of an address that can be completed.
 * @csspart complete - The button that starts and stops completing it.
 * @csspart addresses - The list of suggested addresses.
 * @csspart address - A suggested address.
 */
export abstract class SubmitAttributes extends WidgetElement<SubmissionSchema> {
  /** The form in the page (`form`), in a dialog that a button opens (`dialog`), or only a link to a form (`link`). */
  @property({ converter: choice(modes, 'form') }) mode: SubmitMode = 'form';

  /** The data protection page; without one, here or in the schema, the form is not shown (GDPR, art. 13). */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;

  /** The page with the rules of publication. Default: the schema's. */
  @property({ attribute: 'rules-url' }) rulesUrl?: string;

  /** The form's own page, for `mode="link"`. Default: the link in the element. */
  @property({ attribute: 'form-url' }) formUrl?: string;

  /** The initial values of fields: `commune=Saint-Martin; category=culture`. */
  @property({ converter: presets }) preset: Partial<Record<FieldName, string>> = {};

  /** Preset fields that the visitor can't change, separated by commas. */
  @property({ converter: list }) locked: string[] = [];

  /**
   * The geocoder that completes the address of an event, only after the visitor has asked for it:
   * `https://data.geopf.fr/geocodage` is the State's. It receives what is then written in that field. Default: none.
   */
  @property() geocoder?: string;
}
