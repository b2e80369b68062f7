import { html, type PropertyValues, type TemplateResult } from 'lit';
import { dayOf } from '../../calendar/local-days.js';
import { now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, flag, integer } from '../../element/attributes.js';
import { datesIn, dateForms, type DateForm } from '../../element/date-form.js';
import { property } from '../../element/reactive-property.js';
import { WakeController } from '../../element/wake-controller.js';
import { WidgetElement } from '../../element/widget-element.js';
import { offices as en } from '../../locales/en/offices.js';
import { offices as fr } from '../../locales/fr/offices.js';
import { localize, type Locale } from '../../locales/locale.js';
import { statusAt } from '../../opening-hours/status.js';
import { territories, type Territory } from '../../opening-hours/territory.js';
import { warnOnce } from '../../shared.js';
import { officeSources } from '../../sources/offices/index.js';
import { mergeOffices } from '../../sources/offices/merge.js';
import type { Office } from '../../sources/offices/office.js';
import type { OfficeContext } from './office-context.js';
import { renderLine, renderOffice } from './office-view.js';
import { nextWords } from './status-text.js';
import { townHallStyles } from './town-hall.styles.js';
import { officeFault } from './warnings.js';

const layouts = ['full', 'line'] as const;
export type TownHallLayout = (typeof layouts)[number];

/** Whose public holidays close the office: `auto` is by its commune or postcode. */
const calendars = ['auto', 'none', ...territories] as const;
export type HolidayChoice = 'auto' | 'none' | Territory;

/**
 * When the town hall is open, and how to reach it. Whether it is open now is said by its own clock, with public holidays,
 * exceptional hours and closures. Detects the commune’s API, the State’s directory of public services (annuaire de
 * l’administration) and schema.org `CityHall` (JSON, or in a page of the same site).
 *
 * @summary Opening hours of a town hall.
 * @element town-hall
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 *
 * @csspart office - One office.
 * @csspart line - The office on one line.
 * @csspart name - The name of the office, if there are several.
 * @csspart opening - Whether it is open; its second part name is one of the next four.
 * @csspart open - It is open.
 * @csspart closed - It is closed.
 * @csspart appointment - It is open by appointment.
 * @csspart unknown - It is not known whether it is open.
 * @csspart comment - What the office says about its hours.
 * @csspart week - The table of the week.
 * @csspart week-title - The title of the table.
 * @csspart day - One day.
 * @csspart today - The present day.
 * @csspart weekday - The name of the day.
 * @csspart today-badge - The word for the present day.
 * @csspart hours - The hours of the day.
 * @csspart range - One range of them.
 * @csspart coming - The closures and exceptional hours of the next 30 days.
 * @csspart coming-title - Their title.
 * @csspart closure - One of them.
 * @csspart contacts - The address and the ways to reach the office.
 * @csspart contact - One of them; its second part name is one of the next six.
 * @csspart address - The address.
 * @csspart telephone - The telephone numbers.
 * @csspart email - The e-mail addresses.
 * @csspart site - The site.
 * @csspart form - The form for messages.
 * @csspart access - How one gets in.
 * @csspart label - The label of a contact.
 * @csspart value - The contact itself.
 * @csspart link - A link.
 * @csspart map - The link to a map.
 * @csspart note - When the data was last changed, and whose it is.
 * @csspart updated - When the data was last changed.
 * @csspart credit - The attribution of the data.
 */
export class TownHall extends WidgetElement<Office[]> {
  static override styles = [WidgetElement.styles, townHallStyles];

  /** `full`, or `line`: whether the first office is open, and its telephone number; no heading by default. */
  @property({ reflect: true, converter: choice(layouts, 'full') }) layout: TownHallLayout = 'full';

  /** The number of offices shown, the main one first, 1 to 50. In the `line` layout there is one. */
  @property({ converter: integer(1, 50, 10) }) limit = 10;

  /**
   * Whose public holidays close the office: `auto` (those of its commune or postcode), `none`, or those of a territory, such
   * as `metropole`, `alsace-moselle` or `guadeloupe`.
   */
  @property({ converter: choice(calendars, 'auto') }) holidays: HolidayChoice = 'auto';

  /** Whether the office is closed on Good Friday, as in many communes of Alsace and Moselle, Guadeloupe and Martinique. */
  @property({ type: Boolean, attribute: 'good-friday', converter: flag }) goodFriday = false;

  /** The form of the date of the last change: `absolute` (27/11/2026) or `long` (27 novembre 2026). */
  @property({ converter: choice(dateForms, 'absolute') }) dates: DateForm = 'absolute';

  private readonly wake = new WakeController(this);

  protected override get strings(): Locale['offices'] {
    const { strings } = localize('offices', { fr, en }, this.language);
    return this.layout === 'line' ? { ...strings, heading: '' } : strings;
  }

  protected override parse(payload: AnswerPayload): Promise<Office[]> {
    return officeSources.parseAsync({ ...payload, warn: (detail) => warnOnce(officeFault(detail)) });
  }

  protected override merge(answers: Office[][]): Office[] {
    return mergeOffices(answers);
  }

  protected override isEmpty(offices: Office[]): boolean {
    return !offices.length;
  }

  protected override count(offices: Office[]): number {
    return offices.length;
  }

  protected override get shownZone(): string {
    return this.zoneOf(this.data?.[0]?.timeZone);
  }

  /** The offices that are shown, with the holidays that the webmaster has chosen. */
  private shownOffices(offices: readonly Office[]): Office[] {
    return offices.slice(0, this.layout === 'line' ? 1 : this.limit).map((office) => this.withHolidays(office));
  }

  private withHolidays(office: Office): Office {
    const { holidays: chosen, goodFriday } = this;
    const { hours } = office;
    if (!hours) return office;
    const territory = chosen === 'auto' ? hours.holidays?.territory : chosen;
    const isNone = !territory || territory === 'none';
    const calendar = isNone ? undefined : { territory, goodFriday: goodFriday || hours.holidays?.goodFriday };
    return { ...office, hours: { ...hours, holidays: calendar } };
  }

  private context({ timeZone: named }: Office): OfficeContext {
    const timeZone = this.zoneOf(named);
    const { strings, dates } = this;
    const common = datesIn(this.common, dates);
    return { strings, common, timeZone, now: now(), today: dayOf(now(), timeZone) };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // An update may run after the element was disconnected, and would leave a timer behind.
    const offices = this.isConnected && this.data ? this.shownOffices(this.data) : [];
    const moments = offices.flatMap((office) => {
      const { timeZone } = this.context(office);
      return office.hours ? [nextWords(statusAt(office.hours, now(), timeZone), now()).getTime()] : [];
    });
    if (moments.length) this.wake.at(new Date(Math.min(...moments)));
  }

  protected override renderContent(offices: Office[]): TemplateResult {
    const shown = this.shownOffices(offices);
    const isSeveral = shown.length > 1;
    const level = (this.heading ?? this.strings.heading) ? this.headingLevel + 1 : this.headingLevel;
    const render = this.layout === 'line' ? renderLine : renderOffice;
    return html`${shown.map((office) => render(office, isSeveral || !this.label ? level : 0, this.context(office)))}`;
  }
}
