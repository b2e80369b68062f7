import type { ComplexAttributeConverter } from 'lit';
import { aDay } from './warnings.js';
import { choice, flag, integer, list, tolerant } from '../../element/attributes.js';
import { imagePolicies, type ImagePolicy } from '../../element/item-image.js';
import { property } from '../../element/reactive-property.js';
import { prefix } from '../../element/text-attributes.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';

const layouts = ['list', 'compact', 'grid', 'month'] as const;
export type AgendaLayout = (typeof layouts)[number];

/** A day of the calendar, `YYYY-MM-DD`; empty for none. */
const day: ComplexAttributeConverter<string> = tolerant('', aDay, (value) =>
  /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(`${value}T00:00Z`) ? value : undefined,
);

/** The attributes of `<event-agenda>`. */
export abstract class AgendaAttributes extends WidgetElement<EventOccurrence[]> {
  /** The number of events shown, and added by the "more" button: 1 to 1000. A month shows all of its events. */
  @property({ converter: integer(1, limits.itemsWithLimit, 10) }) limit = 10;

  /** The number of events to skip at the start. */
  @property({ converter: integer(0, limits.itemsWithLimit, 0) }) offset = 0;

  /** `list`, `compact` (titles, dates and places), `grid`, or `month`. */
  @property({ converter: choice(layouts, 'list') }) layout: AgendaLayout = 'list';

  /** Shows only these categories, separated by commas. */
  @property({ converter: list }) category: string[] = [];

  /** Hides these categories, separated by commas. */
  @property({ converter: list }) exclude: string[] = [];

  /** The first day of which events are shown, `2026-06-30`. Default: today. */
  @property({ converter: day }) from = '';

  /** The last day of which events are shown, at most 18 months after the first one, which is the default. */
  @property({ converter: day }) to = '';

  /** Shows the events that are over, the last one first, instead of those to come. */
  @property({ converter: flag }) past = false;

  /**
   * The images shown: `same-origin` (those of the page's own site), `all` (loads images from other sites), or `none`.
   */
  @property({ converter: choice(imagePolicies, 'same-origin') }) images: ImagePolicy = 'same-origin';

  /** Adds a button that shows more events. */
  @property({ converter: flag }) more = false;

  /** Adds a search field. */
  @property({ converter: flag }) search = false;

  /** Adds filters by period, category and place. */
  @property({ converter: flag }) filters = false;

  /** Keeps the visitor's choices in the page's address, in parameters with this prefix. Default: disabled. */
  @property({ attribute: 'url-state', converter: prefix('agenda') }) urlState = '';

  /** Hides the buttons that add events to the visitor's calendar, and the link to subscribe. */
  @property({ attribute: 'no-export', converter: flag }) noExport = false;

  /** Writes schema.org `Event` data about the shown events into the page, for search engines. */
  @property({ attribute: 'structured-data', converter: flag }) structuredData = false;

  protected override readonly readBy = ['format', 'timeZone', 'from', 'to', 'past', 'layout'];
}
