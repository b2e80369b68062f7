import type { PropertyDeclaration } from 'lit';
import { untilEnglish } from '../locales/english.js';
import { shared, THEMES } from '../shared.js';
import { isTimeZone } from '../text/time-zone.js';
import { choice, clean, DEFAULT_ZONE, integer, number, pageZone, timeZone } from './attributes.js';
import { languageOf } from './language.js';
import { staleAfter } from './prerendered-data.js';
import { property } from './reactive-property.js';
import { ShadowElement } from './shadow-element.js';

/**
 * The attributes of all widgets.
 *
 * @slot - Shown until the data is loaded, if it can't be loaded, and without JavaScript: put a link here.
 * @slot header - Below the heading.
 * @slot footer - Below everything else.
 * @slot empty - Replaces the message when there is nothing to show.
 *
 * @attr {string} lang - The language of the texts, a BCP 47 tag. Default: that of the script tag, else the closest `lang`.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The widget's heading.
 * @csspart fallback - The element's own content, shown while there is no data.
 * @csspart skeleton - Placeholder lines until the first data, if the element has no content.
 * @csspart message - The message when there is nothing to show.
 * @csspart error - The message when no data could be loaded, with a button to try again.
 * @csspart notice - The message that the data shown is not up to date.
 * @csspart status - Messages for screen readers; visible while the first data is late.
 * @csspart alert - A failure after an action of the visitor, for screen readers.
 * @csspart button - Any button; each has a second part name of its own.
 * @csspart retry - The button that tries again.
 * @csspart pause - The button that stops and resumes automatic updates.
 *
 * @cssproperty [--cw-accent=#0b5c8a] - Links, buttons and selections; darkened or lightened to be readable.
 * @cssproperty [--cw-surface=Canvas] - The background: `#e8e8e8` or lighter, in a dark scheme `#3b3b3b` or darker.
 * @cssproperty [--cw-text=CanvasText] - The text colour.
 * @cssproperty [--cw-muted] - The colour of secondary text. Default: between text and background.
 * @cssproperty [--cw-line] - The colour of lines between parts. Default: near the background.
 * @cssproperty [--cw-soft] - The background of bars, notes and hovered items. Default: near the background.
 * @cssproperty [--cw-control] - The border of fields and buttons. Default: between text and background.
 * @cssproperty [--cw-font-family=inherit] - The font.
 * @cssproperty [--cw-font-size=1em] - The base font size; all other sizes derive from it.
 * @cssproperty [--cw-radius=0.5em] - The radius of rounded corners.
 * @cssproperty [--cw-gap=1em] - The space between items.
 * @cssproperty [--cw-padding=1.25em] - The padding of the widget.
 * @cssproperty [--cw-border=1px solid var(--cw-line)] - The border of the widget.
 * @cssproperty [--cw-min-height=auto] - The height reserved until the data is loaded.
 *
 * @cssstate idle - Nothing has been requested yet.
 * @cssstate loading - The first data is being loaded.
 * @cssstate ready - The data is shown.
 * @cssstate stale - The data is shown, but the last update failed.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - No data could be loaded; the error message is shown.
 * @cssstate prerendered - The first data came with the page, which already showed it.
 */
export abstract class WidgetAttributes extends ShadowElement {
  /**
   * Frameworks set a property where HTML has an attribute: a string is converted like the attribute, if the
   * declaration's converter is an object.
   */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const { converter } = options;
    if (typeof converter !== 'object' || !descriptor?.set) return descriptor;
    const { set } = descriptor;
    return {
      ...descriptor,
      set(value: unknown) {
        set.call(this, typeof value === 'string' ? converter.fromAttribute?.(value) : value);
      },
    };
  }

  /** The address of the data: a URL, or several separated by spaces if the widget can merge them. */
  @property() endpoint?: string;

  /** The name of a registered format; `auto` detects it. */
  @property() format = 'auto';

  /**
   * IANA time zone in which dates are shown, and read if they have no offset.
   * @default 'Europe/Paris'
   */
  @property({ attribute: 'time-zone', converter: timeZone }) timeZone = pageZone();

  /**
   * `light`, `dark`, or `auto`, which follows the visitor's system. Default: the script tag's `data-cw-theme`, else the
   * page's `color-scheme`.
   * @default undefined
   */
  @property({ reflect: true, converter: choice(THEMES, shared.settings?.theme) }) theme = shared.settings?.theme;

  /** The widget's heading. Default: a standard one, in the page's language. Empty: no heading. */
  @property() heading?: string;

  /** The level of the heading, 2 to 6; item titles are one level below. */
  @property({ attribute: 'heading-level', converter: integer(2, 6, 2) }) headingLevel = 2;

  /** `lazy` loads when the widget comes near the viewport, `eager` at once. */
  @property({ converter: choice(['lazy', 'eager'], 'lazy') }) loading: 'lazy' | 'eager' = 'lazy';

  /** Minutes between two automatic updates, which the visitor can stop; 0 disables them. */
  @property({ attribute: 'refresh', converter: number(0, 1440, 0) }) refreshMinutes = 0;

  /**
   * The age in minutes from which data that was prerendered into the page is loaded again; 0 never loads it again.
   */
  @property({ attribute: 'stale-after', converter: staleAfter }) staleAfter = 15;

  /** When there is nothing to show: a message, no widget (`hide`), or the element's own content (`fallback`). */
  @property({ attribute: 'when-empty', converter: choice(['message', 'hide', 'fallback'], 'message') })
  whenEmpty: 'message' | 'hide' | 'fallback' = 'message';

  constructor() {
    super();
    // Frameworks set a property if the element has one with the attribute's name: `refresh` is also the name of a
    // method.
    const refresh: unknown = Reflect.get(this, 'refresh');
    const set = (minutes: number) => (this.refreshMinutes = minutes);
    Object.defineProperty(this, 'refresh', { get: () => refresh, set });
  }

  /** An accessible name, with a number from the second widget of this kind on, so that names are unique. */
  protected numbered(name: string): string {
    const place = [...(this.getRootNode() as ParentNode).querySelectorAll(this.localName)].indexOf(this);
    return name && place > 0 ? `${name} ${place + 1}` : name;
  }

  /** The time zone of what is shown: the page's choice, else the one in the response. */
  protected zoneOf(named: string | undefined): string {
    const isChosen = shared.settings?.timeZone ?? isTimeZone(clean(this.getAttribute('time-zone')));
    return named && !isChosen && this.timeZone === DEFAULT_ZONE ? named : this.timeZone;
  }

  /** The language at the widget's place, BCP 47: there may be no locale for it. */
  protected get wantedLanguage(): string {
    return languageOf(this, shared.settings?.lang);
  }

  /**
   * Waits for English to load, so that French is not shown first. Until then the element's own content stays visible: a
   * shadow root without a slot would hide it.
   */
  protected override scheduleUpdate() {
    const english = untilEnglish(this.wantedLanguage);
    if (!english) return super.scheduleUpdate();
    const slot = this.hasUpdated ? undefined : this.renderRoot.appendChild(this.ownerDocument.createElement('slot'));
    return english.then(() => {
      slot?.remove();
      return super.scheduleUpdate();
    });
  }
}
