import type { PropertyDeclaration } from 'lit';
import { property } from 'lit/decorators.js';
import { untilEnglish } from '../locales/english.js';
import { shared, THEMES } from '../shared.js';
import { isTimeZone } from '../text/time-zone.js';
import { choice, clean, DEFAULT_ZONE, integer, number, pageZone, timeZone } from './attributes.js';
import { languageOf } from './language.js';
import { ShadowElement } from './shadow-element.js';

/**
 * What a page can ask of any widget.
 *
 * @slot - Shown until the first data is there, when it cannot be had, and without JavaScript: put a link.
 * @slot header - Below the title.
 * @slot footer - Below everything else.
 * @slot empty - In place of the message when there is nothing to show.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The widget's title.
 * @csspart fallback - What the page has put in the element.
 * @csspart skeleton - Lines in place of the first answer, where the page has put nothing.
 * @csspart message - A sentence where there is nothing to show.
 * @csspart error - Why there is nothing to show, with a button to try again.
 * @csspart notice - That what is on screen is not up to date.
 * @csspart status - What screen readers are told of changes; seen while the first answer is late.
 * @csspart button - Any button, with its name beside it.
 * @csspart retry - The button that tries again.
 * @csspart pause - The button that stops automatic updates, and starts them again.
 *
 * @cssproperty [--cw-accent=#0b5c8a] - Links, buttons and what is chosen, as dark or as light as it must be to be read.
 * @cssproperty [--cw-surface=Canvas] - The background: `#e8e8e8` or lighter, and in a dark scheme `#3b3b3b`
 *   or darker.
 * @cssproperty [--cw-text=CanvasText] - The text.
 * @cssproperty [--cw-muted] - Text that matters less. Default: between text and background.
 * @cssproperty [--cw-line] - Lines between parts. Default: near the background.
 * @cssproperty [--cw-soft] - The ground of bars, of notes, of what is pointed at. Default: near the background.
 * @cssproperty [--cw-control] - The border of fields and buttons. Default: between text and background.
 * @cssproperty [--cw-font-family=inherit] - The font.
 * @cssproperty [--cw-font-size=1em] - The size that all others derive from.
 * @cssproperty [--cw-radius=0.5em] - The roundness of corners.
 * @cssproperty [--cw-gap=1em] - The space between items.
 * @cssproperty [--cw-padding=1.25em] - The space around everything.
 * @cssproperty [--cw-border=1px solid var(--cw-line)] - The border around everything.
 * @cssproperty [--cw-min-height=auto] - A height that is kept before the data is there.
 *
 * @cssstate idle - Nothing asked for yet.
 * @cssstate loading - The first answer is on its way.
 * @cssstate ready - The data is on screen.
 * @cssstate stale - The data is on screen, and the last update has failed.
 * @cssstate empty - There is nothing to show.
 * @cssstate error - There is nothing to show, and why is said.
 */
export abstract class WidgetAttributes extends ShadowElement {
  /**
   * Frameworks set a property where a page writes an attribute: a string is read as the attribute would be, where its
   * converter is an object.
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

  /** Where the data comes from: a URL, or several separated by spaces where the widget can merge them. */
  @property() endpoint?: string;

  /** The name of a registered format; `auto` recognises the answer by itself. */
  @property() format = 'auto';

  /**
   * IANA time zone in which dates are shown and read when they carry none.
   * @default 'Europe/Paris'
   */
  @property({ attribute: 'time-zone', converter: timeZone }) timeZone = pageZone();

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

  constructor() {
    super();
    // A framework sets a property where an element has one of the name of an attribute: here that is the method.
    const refresh: unknown = Reflect.get(this, 'refresh');
    const set = (minutes: number) => (this.refreshMinutes = minutes);
    Object.defineProperty(this, 'refresh', { get: () => refresh, set });
  }

  /** A name for those who hear the page, with a number from the second widget of this kind on: there may be several. */
  protected numbered(name: string): string {
    const place = [...(this.getRootNode() as ParentNode).querySelectorAll(this.localName)].indexOf(this);
    return name && place > 0 ? `${name} ${place + 1}` : name;
  }

  /** The zone of what is shown: the page's choice, else the one that the answer names. */
  protected zoneOf(named: string | undefined): string {
    const isChosen = shared.settings?.timeZone ?? isTimeZone(clean(this.getAttribute('time-zone')));
    return named && !isChosen && this.timeZone === DEFAULT_ZONE ? named : this.timeZone;
  }

  /** The language that the widget's place asks for, BCP 47: it may be one that nobody has brought. */
  protected get wantedLanguage(): string {
    return languageOf(this, shared.settings?.lang);
  }

  /** Nothing is said in French first where English is on its way. */
  protected override scheduleUpdate() {
    const english = untilEnglish(this.wantedLanguage);
    return english ? english.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }
}
