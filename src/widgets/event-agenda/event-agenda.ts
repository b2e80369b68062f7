import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { calendarFile } from '../../calendar/calendar-file.js';
import { isClockSure, now } from '../../clock.js';
import { AddressController } from '../../element/address-controller.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { CwFilterEvent, CwSelectEvent } from '../../element/events.js';
import { renderMore } from '../../element/list-controls.js';
import { ListController } from '../../element/list-controller.js';
import { StructuredData } from '../../element/structured-data.js';
import { WakeController } from '../../element/wake-controller.js';
import { calendarFault } from './warnings.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import { events as en } from '../../locales/en/events.js';
import { events as fr } from '../../locales/fr/events.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import { eventSources } from '../../sources/events/index.js';
import { mergeEvents } from '../../sources/events/merge.js';
import { formStyles } from '../../styles/form.styles.js';
import { AgendaAttributes } from './agenda-attributes.js';
import { renderControls } from './agenda-filters.js';
import { renderList } from './agenda-list.js';
import { choiceNames, itemsOf, viewOf, type AgendaChoices, type Selection, type View } from './agenda-view.js';
import { isCalendarAnswer, renderSubscription } from './calendar-address.js';
import { eventAgendaStyles } from './event-agenda.styles.js';
import type { Card, CardContext } from './event-card.js';
import { eventsLd } from './event-ld.js';
import { momentsOf } from './event-times.js';
import { dayOf } from '../../calendar/local-days.js';
import { MonthController } from './month-controller.js';
import { monthTitle, monthView } from './month-view.js';
import { nextChange } from './next-change.js';
import { saveCalendar } from './save-calendar.js';
import { savedEvents } from './saved-events.js';
import { momentsWanted } from './selection-period.js';

export type { AgendaLayout } from './agenda-attributes.js';

/**
 * The events of the commune, from one or several calendars. Events that are over are hidden. All dates of an event are one
 * item, and times are those of the event's own zone. Detects iCalendar, OpenAgenda, The Events Calendar (WordPress),
 * schema.org `Event` (JSON, or in a page of the same site), RSS and JSON Feed with dates of events, and the commune's API.
 *
 * @summary Events of a commune.
 * @element event-agenda
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 * @event {CwSelectEvent} cw-select - The visitor follows a link of an event.
 * @event {CwFilterEvent} cw-filter - The visitor has searched or filtered.
 *
 * @csspart controls - Search and filters.
 * @csspart search - The search field with its label.
 * @csspart input - The search field itself, or a field for a day.
 * @csspart filter - A filter; its second part name is `period`, `day`, `category` or `place`.
 * @csspart period - The filter by period.
 * @csspart select - The select element of a filter.
 * @csspart items - The list.
 * @csspart item - One event.
 * @csspart image - The image with its credit.
 * @csspart credit - The credit of the image.
 * @csspart title - The title of the event.
 * @csspart link - The link in the title.
 * @csspart category - The first category of the event; also the filter.
 * @csspart event-status - What has become of the event.
 * @csspart mark - The word for it.
 * @csspart badges - The badge of an event that has begun, or is today or tomorrow.
 * @csspart badge - The badge.
 * @csspart when - The date and time.
 * @csspart start - The date and time as an element `time`.
 * @csspart rhythm - How the event repeats.
 * @csspart dates - The other dates.
 * @csspart summary - What opens the other dates, or the whole text.
 * @csspart place - The place and the address; also the filter.
 * @csspart excerpt - The beginning of the text.
 * @csspart details - The whole text of an event without a page.
 * @csspart description - The text in it.
 * @csspart facts - The list of facts about the event.
 * @csspart fact - One fact.
 * @csspart actions - The link to tickets and the button that adds the event to a calendar.
 * @csspart tickets - The link to tickets.
 * @csspart add - The button that adds the event to the visitor's calendar.
 * @csspart subscribe - The link by which calendar programs follow the agenda.
 * @csspart more - The button that shows more events.
 * @csspart month-bar - The title of the month and the buttons around it.
 * @csspart month - The title of the month.
 * @csspart previous - The button that shows the month before.
 * @csspart next - The button that shows the month after.
 * @csspart grid - The month.
 * @csspart day - One day of it; also a filter by a day.
 * @csspart day-number - The number of the day.
 * @csspart day-event - The title of an event on the day, or the number of further ones.
 *
 * @cssproperty [--cw-image-ratio=16/9] - The aspect ratio of images.
 */
export class EventAgenda extends AgendaAttributes {
  static override styles = [WidgetElement.styles, formStyles, eventAgendaStyles];

  private readonly list = new ListController<Card>(this, this.renderRest, () => this.starter.isPrerendered);
  private readonly wake = new WakeController(this);
  private readonly jsonLd = new StructuredData(this);
  private readonly address = new AddressController(this, choiceNames, ({ n }) => (this.list.pages = Number(n) || 1));
  private readonly month = new MonthController(this, () => this.announce(monthTitle(this.context(), this.month)));
  /** The addresses that have answered with a calendar. */
  private readonly calendars = new Set<string>();

  protected override get strings(): Locale['events'] {
    return localize('events', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): Promise<EventOccurrence[]> {
    if (isCalendarAnswer(payload)) this.calendars.add(payload.url);
    const { from, to } = this.selection();
    const warn = (detail: string) => warnOnce(calendarFault(detail));
    return eventSources.parseAsync({ ...payload, from: new Date(from), to: new Date(to), warn });
  }

  protected override merge(lists: EventOccurrence[][]): EventOccurrence[] {
    return lists.length > 1 ? mergeEvents(lists, this.timeZone) : (lists[0] ?? []);
  }

  protected override isEmpty(events: EventOccurrence[]): boolean {
    return !itemsOf(events, this.selection()).length;
  }

  protected override count(events: EventOccurrence[]): number {
    return events.length;
  }

  /** The address of the page: images of its own origin may be loaded. */
  protected get pageUrl(): string {
    return location.href;
  }

  private selection(): Selection {
    const { category, exclude, offset, from, to, past, layout, timeZone } = this;
    const isMonth = layout === 'month';
    const today = dayOf(now(), timeZone);
    const moments = momentsWanted({ from, to, past, isMonth }, today, now(), timeZone);
    const kept = past ? 'past' : isMonth ? 'all' : 'upcoming';
    return { category, exclude, offset, ...moments, kept, now: now(), timeZone };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.address.use(this.urlState);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // An update may run after the element was disconnected, and would leave a timer and a script behind.
    const data = this.isConnected ? this.data : undefined;
    if (data) this.wake.at(nextChange(data, now(), this.timeZone));
    const shown =
      data && this.structuredData ? this.shownItems(viewOf(data, this.selection(), this.address.choices)) : [];
    this.jsonLd.show(eventsLd(shown.map(({ event }) => event)));
  }

  private shownItems({ matching }: View): View['matching'] {
    return matching.slice(0, this.limit * this.list.pages);
  }

  private narrow(change: AgendaChoices): void {
    this.address.set({ ...change, n: undefined });
    if (!('q' in change)) this.address.remember();
    this.list.narrowed(() => this.tellResults());
  }

  private tellResults(): void {
    this.address.remember();
    const { matching, values } = viewOf(this.data ?? [], this.selection(), this.address.choices);
    this.announce(this.strings.results(matching.length));
    this.dispatchEvent(new CwFilterEvent(values, matching.length));
  }

  private readonly showMore = (shown: number, matching: number): void => {
    this.list.more(shown);
    this.address.set({ n: String(this.list.pages) });
    this.address.remember();
    this.announce(this.strings.moreShown(Math.min(this.limit, matching - shown)));
  };

  /** Handles the clicks on all links and buttons of the list. */
  private readonly act = (event: Event): void => {
    const { item: card, control } = this.list.pressed(event) ?? {};
    const href = control?.getAttribute('href');
    if (card && href) this.dispatchEvent(new CwSelectEvent(card.id, href));
    else if (card && control) {
      saveCalendar(card.event.title || 'agenda', calendarFile(savedEvents(card), location.hostname, now()));
    }
  };

  private context(): CardContext {
    const { strings, timeZone, layout, images, pageUrl, headingLevel } = this;
    const level = (this.heading ?? strings.heading) ? headingLevel + 1 : headingLevel;
    return {
      ...{ events: strings, timeZone, now: now(), today: dayOf(now(), timeZone), sure: isClockSure() },
      ...{ level, compact: layout === 'compact', images, pageUrl, isSaved: !this.noExport },
    };
  }

  protected override renderContent(data: EventOccurrence[]): TemplateResult {
    const view = viewOf(data, this.selection(), this.address.choices);
    return html`
      ${(this.search || this.filters) && view.items.length > 1 ? this.renderControls(view) : nothing}
      ${this.layout === 'month' ? this.renderMonth(view) : this.renderPages(view)} ${this.noExport ? nothing : renderSubscription(this, this.calendars, this.strings)}
    `;
  }

  private renderPages(view: View): TemplateResult {
    const shown = this.shownItems(view);
    const { length } = view.matching;
    return html`${shown.length ? this.renderList(shown) : html`<p part="message">${this.strings.noMatch}</p>`}
    ${
      this.more && shown.length < length
        ? renderMore(this.strings.more, () => this.showMore(shown.length, length))
        : nothing
    }`;
  }

  private renderMonth({ matching }: View): TemplateResult {
    const { grid, items, message } = monthView(matching, { ...this.context(), month: this.month });
    return html`${grid}${items.length ? this.renderList(items) : html`<p part="message">${message}</p>`}`;
  }

  private renderControls(view: View): TemplateResult {
    return renderControls({
      strings: this.strings,
      name: this.heading ? `${this.strings.search}, ${this.heading}` : this.numbered(this.strings.search),
      search: this.search,
      filters: this.filters ? view.filters : [],
      period: this.filters && this.layout !== 'month' ? view.period : null,
      choices: this.address.choices,
      onChoice: (change) => this.narrow(change),
    });
  }

  private renderList(items: View['matching']): TemplateResult {
    const { layout, list, act } = this;
    return renderList(items, this.context(), { layout, list, act, horizon: this.horizon() });
  }

  /** The moment at which the data ends. */
  private horizon(): number {
    const last = (this.data?.length ?? 0) >= limits.calendarOccurrences ? this.data?.at(-1) : undefined;
    return last ? momentsOf(last, this.timeZone)[0] : this.selection().to;
  }
}
