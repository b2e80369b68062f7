import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { shared, THEMES } from '../shared.js';
import { choice, integer, number, timeZone } from './attributes.js';

/** What a page can ask of any widget. */
export abstract class WidgetAttributes extends LitElement {
  /** Where the data comes from: a URL, or several separated by spaces where the widget can merge them. */
  @property() endpoint?: string;

  /** The name of a registered format; `auto` recognises the answer by itself. */
  @property() format = 'auto';

  /**
   * IANA time zone in which dates are shown and read when they carry none.
   * @default 'Europe/Paris'
   */
  @property({ attribute: 'time-zone', converter: timeZone }) timeZone = shared.settings?.timeZone ?? 'Europe/Paris';

  /**
   * `light`, `dark`, or `auto`, as the visitor's system has it. Default: the `data-cw-theme` of the script tag, else the
   * page's `color-scheme`.
   * @default undefined
   */
  @property({ reflect: true, converter: choice(THEMES, shared.settings?.theme) }) theme = shared.settings?.theme;

  /** The widget's title. Default: its own, in the page's language. Empty: no title. */
  @property() heading?: string;

  /** The level of the title, 2 to 6; titles of items are one below. */
  @property({ attribute: 'heading-level', converter: integer(2, 6, 2) }) headingLevel = 2;

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  @property({ converter: choice(['lazy', 'eager'], 'lazy') }) loading: 'lazy' | 'eager' = 'lazy';

  /** Minutes between two automatic updates, which the visitor can stop; 0 is never. */
  @property({ attribute: 'refresh', converter: number(0, 1440, 0) }) refreshMinutes = 0;

  /** When there is nothing: a message, no widget at all, or the element's own content. */
  @property({ attribute: 'when-empty', converter: choice(['message', 'hide', 'fallback'], 'message') })
  whenEmpty: 'message' | 'hide' | 'fallback' = 'message';
}
