import { html, type LitElement, type TemplateResult } from 'lit';
import { now } from '../../clock.js';
import { events as en } from '../../locales/en/events.js';
import { events as fr } from '../../locales/fr/events.js';
import { localize } from '../../locales/locale.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { webAddress } from '../../sources/submissions/values.js';
import { collapse } from '../../text/line.js';
import { parseDate } from '../../text/parse-date.js';
import type { LocalDate } from '../../text/repeated-dates.js';
import { foldDates } from '../event-agenda/agenda-item.js';
import { eventCardStyles } from '../event-agenda/event-card.styles.js';
import { cardOf, renderItem } from '../event-agenda/event-card.js';
import { DAY, dayIn, dayOf, isoDay } from '../../calendar/local-days.js';
import type { FormContext } from './form-context.js';
import { announcedDates } from './other-dates.js';
import { previewStyles } from './agenda-preview.styles.js';
import { shownValue } from './shown-value.js';

/** Previews an event with the card of the agenda. A module that is loaded on demand. */
export class AgendaPreview {
  /** Adds the style sheet of the card to the host. */
  constructor(host: LitElement) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(eventCardStyles.cssText + previewStyles.cssText);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** The card, with `picture` as its image; all dates are in it. */
  render(context: FormContext, language: string, picture: TemplateResult | undefined): TemplateResult {
    const { timeZone, level } = context;
    const { strings: events } = localize('events', { fr, en }, language);
    const time = now();
    const today = dayOf(time, timeZone);
    // Whether it is today or tomorrow is not known: it is published later.
    const present = { now: time, today, sure: false };
    const shown = { level: level + 2, compact: false, images: 'none', pageUrl: '', isSaved: false, picture } as const;
    const items = foldDates(occurrencesOf(context));
    return html`<ul part="items" class="list" role="list">
      ${items.map((item) => renderItem(cardOf(item, time, Infinity, timeZone), { events, timeZone, ...present, ...shown }))}
    </ul>`;
  }
}

/** The event at each of its dates, as its API will publish it. */
function occurrencesOf(context: FormContext): EventOccurrence[] {
  const { form, schema, timeZone } = context;
  const { title = '', summary, body, place, commune, address, price, ticketUrl = '', allDay } = form.values;
  const category = shownValue('category', context);
  const event = {
    uid: '',
    title: collapse(title),
    description: [summary, body].flatMap((text) => text?.trim() || []).join('\n\n'),
    place: collapse(place || commune || '') || undefined,
    address: collapse([address, place && commune].filter(Boolean).join(', ')) || undefined,
    categories: category ? [category] : [],
    price: collapse(price ?? '') || undefined,
    ticketUrl: webAddress(ticketUrl.trim()),
    accessibility: [],
    allDay: !!allDay,
    timeZone,
  };
  return announcedDates(form, schema, timeZone).flatMap((date) => {
    const times = allDay ? daysOf(date) : momentsOf(date, timeZone);
    return times ? [{ ...event, ...times, id: date.start }] : [];
  });
}

type Times = Pick<EventOccurrence, 'start' | 'end'>;

/** Days, the end exclusive. */
function daysOf({ start, end }: LocalDate): Times {
  return { start, end: isoDay(dayIn(end || start) + DAY) };
}

function momentsOf(date: LocalDate, timeZone: string): Times | undefined {
  const start = parseDate(date.start, timeZone);
  return start && { start, end: parseDate(date.end, timeZone) ?? start };
}
