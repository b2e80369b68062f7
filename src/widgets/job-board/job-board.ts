import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { earliestNow, isClockSure, now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, flag, integer } from '../../element/attributes.js';
import { CwFilterEvent, CwSelectEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { keyed } from '../../element/keyed.js';
import { renderMore } from '../../element/list-controls.js';
import { ListController } from '../../element/list-controller.js';
import { WidgetElement } from '../../element/widget-element.js';
import { limits } from '../../limits.js';
import { jobs as en } from '../../locales/jobs/en.js';
import { jobs as fr } from '../../locales/jobs/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import { jobSources } from '../../sources/jobs/index.js';
import type { Job } from '../../sources/jobs/job.js';
import { mergeJobs } from '../../sources/jobs/merge.js';
import { formStyles } from '../../styles/form.styles.js';
import { AddressController } from './address-controller.js';
import type { Choices } from './choices.js';
import { lockedFilters, prefix, text } from './job-attributes.js';
import { jobBoardStyles } from './job-board.styles.js';
import { renderCard, type CardContext } from './job-card.js';
import { nextChange } from './job-dates.js';
import { renderControls } from './job-filters.js';
import { jobLd } from './job-ld.js';
import { openOffers, viewOf, type View, type Wishes } from './job-view.js';
import { printSheet } from './print-sheet.js';
import { sorts, type FilterName, type JobSort } from './selection.js';
import { StructuredData } from './structured-data.js';
import { WakeController } from './wake-controller.js';

const details = ['link', 'inline'] as const;
export type JobDetail = (typeof details)[number];

/**
 * The commune's job offers, from one source or several. Offers whose deadline has passed, on the visitor's clock as the
 * server has corrected it and in the commune's time zone, are not shown. Where no server has told the time, the clock
 * may be wrong: an offer that it alone calls over is shown after the others, with its deadline.
 *
 * Reads schema.org `JobPosting`, as JSON or in a page of the same site, France Travail, WP Job Manager, Greenhouse,
 * Lever, Teamtailor, SmartRecruiters and any format of `<news-feed>`, and recognises them by itself.
 *
 * @summary Job offers of a commune.
 * @element job-board
 *
 * @event {CwLoadEvent} cw-load - Fresh offers are on screen.
 * @event {CwErrorEvent} cw-error - A load has failed.
 * @event {CwSelectEvent} cw-select - The visitor opens an offer, or follows one of its links.
 * @event {CwFilterEvent} cw-filter - The visitor has searched, filtered or sorted.
 *
 * @csspart gone - That the offer of the address is no longer there.
 * @csspart controls - Search, filters and order.
 * @csspart search - The field to search in, with its label.
 * @csspart input - The field alone.
 * @csspart filter - A filter, or the order, with its name beside it: `contract`, `place`, `category`, `sort`.
 * @csspart select - The list to choose from in it.
 * @csspart sort - The order.
 * @csspart items - The list.
 * @csspart item - One offer.
 * @csspart title - Its title.
 * @csspart link - The link in the title.
 * @csspart disclosure - The title as a button that opens the offer in place.
 * @csspart badges - What is urgent or fresh.
 * @csspart badge - One of them, with its name beside it.
 * @csspart new - That an offer is new.
 * @csspart closing - That it closes soon.
 * @csspart facts - What is known of an offer.
 * @csspart fact - One of them, with its name beside it.
 * @csspart employer - Who employs.
 * @csspart place - Where; also the filter.
 * @csspart contract - The contract; also the filter.
 * @csspart workTime - The working time.
 * @csspart category - The category of the civil service; also the filter.
 * @csspart grade - The grade.
 * @csspart salary - The salary.
 * @csspart remote - That one may work from elsewhere.
 * @csspart datePosted - Since when.
 * @csspart validThrough - Until when.
 * @csspart reference - Its reference.
 * @csspart date - A date in a fact.
 * @csspart description - Its text, when it is open in place.
 * @csspart actions - What can be done with it.
 * @csspart apply - The link to apply.
 * @csspart print - The button that prints it.
 * @csspart more - The button that shows more offers.
 */
export class JobBoard extends WidgetElement<Job[]> {
  static override styles = [WidgetElement.styles, formStyles, jobBoardStyles];

  /** How many offers are shown, and added by "more": 1 to 500. */
  @property({ converter: integer(1, limits.itemsWithLimit, 10) }) limit = 10;

  /** The contract chosen at first, as the list writes it: `CDD`. Default: all. */
  @property({ converter: text }) contract = '';

  /** The place chosen at first. Default: all. */
  @property({ converter: text }) place = '';

  /** The category of the civil service chosen at first: `A`, `B` or `C`. Default: all. */
  @property({ converter: text }) category = '';

  /** The filters that the visitor cannot change, and does not see: `contract`, `place`, `category`; alone, all three. */
  @property({ converter: lockedFilters }) locked: FilterName[] = [];

  /** The order at first: `newest`, or `deadline`, the next one first. */
  @property({ converter: choice(sorts, 'newest') }) sort: JobSort = 'newest';

  /** Whether a title leads to the offer's page (`link`), or opens the offer in place (`inline`). */
  @property({ converter: choice(details, 'link') }) detail: JobDetail = 'link';

  /** Keeps what the visitor chooses in the page's address, in parameters that begin with this. Default: not at all. */
  @property({ attribute: 'url-state', converter: prefix }) urlState = '';

  /** Without search, filters and order. */
  @property({ attribute: 'no-controls', converter: flag }) noControls = false;

  private readonly list = new ListController(this);
  private readonly wake = new WakeController(this);
  private readonly structuredData = new StructuredData(this);
  private readonly address = new AddressController(this, () => {
    this.list.pages = Number(this.address.choices.n) || 1;
  });

  protected override get strings(): Locale['jobs'] {
    return localize('jobs', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): Job[] {
    return jobSources.parse(payload);
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
    // An update may come after the board has gone, and would leave a timer and a script behind.
    const data = this.isConnected ? this.data : undefined;
    if (data) this.wake.at(nextChange(data, now(), this.timeZone));
    this.structuredData.show(data && this.describe(data));
    if (data && this.address.takeArrival()) focusPart(this.renderRoot, 'gone');
  }

  private wishes(): Wishes {
    const { contract, place, category, locked, sort, timeZone, strings } = this;
    const { choices } = this.address;
    const preset = { contract, place, category };
    return { preset, locked, sort, choices, strings, now: now(), earliest: earliestNow(), timeZone };
  }

  /** The offers on screen. One that the address says is open is shown, however far down it is. */
  private shown({ matching }: View): Job[] {
    const opened = matching.findIndex(({ id }) => id === this.address.choices.id);
    const pages = Math.max(this.list.pages, Math.ceil((opened + 1) / this.limit));
    return matching.slice(0, pages * this.limit);
  }

  /** What is to be said of the offer that is open in place, as only then it is on the page. */
  private describe(data: Job[]): object | undefined {
    const id = this.detail === 'inline' ? this.address.choices.id : undefined;
    const opened = id && this.shown(viewOf(data, this.wishes())).find((job) => job.id === id);
    return opened ? jobLd(opened, this.timeZone) : undefined;
  }

  private readonly showMore = (shown: number, matching: number): void => {
    this.list.more(shown);
    this.address.set({ n: String(this.list.pages) });
    this.address.remember();
    this.announce(this.strings.moreShown(Math.min(this.limit, matching - shown)));
  };

  private narrow(change: Choices): void {
    this.address.set({ ...change, n: undefined });
    if (!('q' in change)) this.address.remember();
    this.list.narrowed(() => this.tellResults());
  }

  private tellResults(): void {
    this.address.remember();
    const { matching, values } = viewOf(this.data ?? [], this.wishes());
    this.announce(this.strings.results(matching.length));
    this.dispatchEvent(new CwFilterEvent(Object.values(values).filter(Boolean), matching.length));
  }

  private readonly toggle = (job: Job): void => {
    const opens = this.address.choices.id !== job.id;
    this.address.set({ id: opens ? job.id : undefined });
    this.address.remember();
    if (opens) this.tellSelected(job, job.url ?? '');
  };

  private readonly tellSelected = (job: Job, url: string): void =>
    void this.dispatchEvent(new CwSelectEvent(job.id, url));

  private readonly print = (event: Event): void => printSheet(this, event.target as Element);

  private context(): CardContext {
    const { common, strings, timeZone, headingLevel, toggle, tellSelected: select, print } = this;
    const level = (this.heading ?? strings.heading) ? headingLevel + 1 : headingLevel;
    const offer = { inline: this.detail === 'inline', openId: this.address.choices.id, level };
    return { common, jobs: strings, timeZone, now: now(), sure: isClockSure(), ...offer, toggle, select, print };
  }

  protected override renderContent(data: Job[]): TemplateResult {
    const view = viewOf(data, this.wishes());
    const shown = this.shown(view);
    return html`
      ${view.gone ? html`<p part="gone">${this.strings.gone}</p>` : nothing}
      ${this.noControls || view.open.length < 2 ? nothing : this.renderControls(view)}
      ${shown.length ? this.renderList(shown) : html`<p part="message">${this.strings.noMatch}</p>`}
      ${
        shown.length < view.matching.length
          ? renderMore(this.strings.more, () => this.showMore(shown.length, view.matching.length))
          : nothing
      }
    `;
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
    return html`<ul part="items" role="list">
      ${keyed(jobs, (job) => html`<li part="item">${renderCard(job, context)}</li>`)}
    </ul>`;
  }
}
