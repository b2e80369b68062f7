import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { earliestNow, isClockSure, now } from '../../clock.js';
import { AddressController } from '../../element/address-controller.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { datesIn } from '../../element/date-form.js';
import { CwFilterEvent, CwSelectEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { renderMore, renderSubscribe } from '../../element/list-controls.js';
import { ListController } from '../../element/list-controller.js';
import { WakeController } from '../../element/wake-controller.js';
import { WidgetElement } from '../../element/widget-element.js';
import { jobs as en } from '../../locales/en/jobs.js';
import { jobs as fr } from '../../locales/fr/jobs.js';
import { localize, type Locale } from '../../locales/locale.js';
import { jobSources } from '../../sources/jobs/index.js';
import type { Job } from '../../sources/jobs/job.js';
import { mergeJobs } from '../../sources/jobs/merge.js';
import { formStyles } from '../../styles/form.styles.js';
import { JobAttributes } from './job-attributes.js';
import { jobBoardStyles } from './job-board.styles.js';
import { conditionsOf, renderItem, type CardContext } from './job-card.js';
import { nextChange } from './job-dates.js';
import { renderControls } from './job-filters.js';
import { renderUnsolicited } from './job-links.js';
import { openOffers, shownOf, viewOf, type View, type Wishes } from './job-view.js';
import { OpenOffer } from './open-offer.js';
import { printSheet } from '../../element/print-sheet.js';
import { choiceNames, type JobChoices } from './selection.js';

export type { JobDetail } from './job-attributes.js';

/**
 * The commune's job offers, from one or several sources. Offers after their deadline, in the commune's time zone, are
 * hidden; if only the visitor's clock says so, which may be wrong, they are shown last, with their deadline. Detects
 * schema.org `JobPosting` (JSON, or in a page of the same site), France Travail, WP Job Manager, Greenhouse, Lever,
 * Teamtailor, SmartRecruiters and any format of `<news-feed>`.
 *
 * @summary Job offers of a commune.
 * @element job-board
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 * @event {CwSelectEvent} cw-select - The visitor opens an offer, or follows one of its links.
 * @event {CwFilterEvent} cw-filter - The visitor has searched, filtered or sorted.
 *
 * @csspart gone - The message that the offer in the address is no longer online.
 * @csspart controls - Search, filters and sorting.
 * @csspart search - The search field with its label.
 * @csspart input - The search field itself.
 * @csspart filter - A filter, or the sorting; its second part name is `contract`, `place`, `category`, `employer` or
 *   `sort`.
 * @csspart select - The select element of a filter.
 * @csspart sort - The sorting.
 * @csspart items - The list.
 * @csspart item - One offer.
 * @csspart title - The title of the offer.
 * @csspart link - The link in the title.
 * @csspart disclosure - The title as a button that opens the offer in place.
 * @csspart details - The button that opens the offer in place, where its title links to its page.
 * @csspart badges - The badges for new offers and near deadlines.
 * @csspart badge - One badge; its second part name is `new` or `closing`.
 * @csspart new - The badge of a new offer.
 * @csspart closing - The badge of an offer that closes soon.
 * @csspart summary - The line with place, contract, working time and deadline.
 * @csspart place - The place in the summary; also the filter.
 * @csspart contract - The contract in the summary; also the filter.
 * @csspart workTime - The working time in the summary.
 * @csspart validThrough - The deadline in the summary.
 * @csspart date - A date.
 * @csspart facts - The list of the other facts about an open offer.
 * @csspart fact - One fact; its second part name is the fact's.
 * @csspart employer - The employer; also the filter.
 * @csspart category - The category of the civil service; also the filter.
 * @csspart grade - The grade.
 * @csspart salary - The salary.
 * @csspart remote - Whether remote work is possible.
 * @csspart datePosted - The date of publication.
 * @csspart reference - The reference.
 * @csspart description - The text of an open offer.
 * @csspart actions - The link to apply and the button to print.
 * @csspart apply - The link to apply.
 * @csspart print - The button that prints the offer.
 * @csspart subscribe - The link to the feed of the current search.
 * @csspart unsolicited - The link to apply without an offer.
 * @csspart more - The button that shows more offers.
 */
export class JobBoard extends JobAttributes {
  static override styles = [WidgetElement.styles, formStyles, jobBoardStyles];

  private readonly list = new ListController<Job>(this, this.renderRest, () => this.starter.isPrerendered);
  private readonly wake = new WakeController(this);
  private readonly address = new AddressController(this, choiceNames, ({ n }) => (this.list.pages = Number(n) || 1));
  private readonly opening = new OpenOffer(this, this.address);

  protected override get strings(): Locale['jobs'] {
    return localize('jobs', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): Promise<Job[]> {
    return jobSources.parseAsync(payload);
  }

  protected override merge(lists: Job[][]): Job[] {
    return mergeJobs(lists);
  }

  protected override isEmpty(jobs: Job[]): boolean {
    return !openOffers(jobs, this.wishes()).length;
  }

  protected override count(jobs: Job[]): number {
    return jobs.length;
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
    this.opening.describe(() => viewOf(this.detail === 'inline' ? (data ?? []) : [], this.wishes()), this.timeZone);
    if (data && this.address.takeArrival()) focusPart(this.renderRoot, 'gone');
  }

  private wishes(): Wishes {
    const { contract, place, category, employer, locked, sort, timeZone, strings } = this;
    const visit = { choices: this.address.choices, now: now(), earliest: earliestNow() };
    return { preset: { contract, place, category, employer }, locked, sort, strings, timeZone, ...visit };
  }

  private readonly showMore = (shown: number, matching: number): void => {
    this.list.more(shown);
    this.address.set({ n: String(this.list.pages) });
    this.address.remember();
    this.announce(this.strings.moreShown(Math.min(this.limit, matching - shown)));
  };

  private narrow(change: JobChoices): void {
    this.address.set({ ...change, n: undefined });
    if (!('q' in change)) this.address.remember();
    this.list.narrowed(() => {
      this.address.remember();
      const { matching, values } = viewOf(this.data ?? [], this.wishes());
      this.announce(this.strings.results(matching.length));
      this.dispatchEvent(new CwFilterEvent(Object.values(values).filter(Boolean), matching.length));
    });
  }

  /** Handles the clicks on all links and buttons of the list. */
  private readonly act = (event: Event): void => {
    const { item: job, control } = this.list.pressed(event) ?? {};
    if (!job || !control) return;
    const href = control.getAttribute('href');
    if (href) this.dispatchEvent(new CwSelectEvent(job.id, href));
    else if (!control.hasAttribute('aria-expanded')) printSheet(this, control);
    else if (this.opening.toggle(job)) this.dispatchEvent(new CwSelectEvent(job.id, job.url ?? ''));
  };

  private context(): CardContext {
    const { strings, timeZone, headingLevel } = this;
    const common = datesIn(this.common, this.dates);
    const level = (this.heading ?? strings.heading) ? headingLevel + 1 : headingLevel;
    const { openId, details } = this.opening;
    const times = { timeZone, now: now(), sure: isClockSure() };
    return { common, jobs: strings, ...times, level, inline: this.detail === 'inline', openId, details };
  }

  protected override renderContent(data: Job[]): TemplateResult {
    const view = viewOf(data, this.wishes());
    const shown = shownOf(view, this.opening.openId, this.list.pages, this.limit);
    return html`
      ${view.gone ? html`<p part="gone">${this.strings.gone}</p>` : nothing}
      ${this.noControls || view.open.length < 2 ? nothing : this.renderControls(view)}
      ${shown.length ? this.renderList(shown) : this.withUnsolicited(html`<p part="message">${this.strings.noMatch}</p>`)}
      ${
        shown.length < view.matching.length
          ? renderMore(this.strings.more, () => this.showMore(shown.length, view.matching.length))
          : nothing
      }
      ${renderSubscribe(this.strings.subscribe, this.feed, this.baseURI, view.search)}
    `;
  }

  protected override renderEmpty(): TemplateResult | typeof nothing {
    return this.withUnsolicited(super.renderEmpty());
  }

  private withUnsolicited(message: TemplateResult | typeof nothing): TemplateResult | typeof nothing {
    return renderUnsolicited(message, this.unsolicited, this.baseURI, this.strings);
  }

  private renderControls(view: View): TemplateResult {
    return renderControls({
      strings: this.strings,
      name: this.heading ? `${this.strings.search}, ${this.heading}` : this.numbered(this.strings.search),
      query: this.address.choices.q ?? '',
      ...view,
      onQuery: (q) => this.narrow({ q }),
      onChoice: (name, value) => this.narrow({ [name]: value }),
    });
  }

  private renderList(jobs: readonly Job[]): TemplateResult {
    const context = this.context();
    const rows = this.list.render(jobs, (job) => renderItem(job, context), conditionsOf(context));
    return html`<ul part="items" role="list" @click=${this.act}>${rows}</ul>`;
  }
}
