import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dayOf } from '../../calendar/day.js';
import { now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice } from '../../element/attributes.js';
import { focusPart } from '../../element/focus.js';
import { keyed } from '../../element/keyed.js';
import { property, state } from '../../element/reactive-property.js';
import { tryTo } from '../../element/try-to.js';
import { WakeController } from '../../element/wake-controller.js';
import { WidgetElement } from '../../element/widget-element.js';
import { alerts as en } from '../../locales/en/alerts.js';
import { alerts as fr } from '../../locales/fr/alerts.js';
import { localize, type Locale } from '../../locales/locale.js';
import type { Alert } from '../../sources/alerts/alert.js';
import { alertSources } from '../../sources/alerts/index.js';
import { mergeAlerts } from '../../sources/alerts/merge.js';
import { iconStyles } from '../../styles/icon.styles.js';
import { alertBannerStyles } from './alert-banner.styles.js';
import { type AlertContext, sentenceOf } from './alert-context.js';
import { renderAlert } from './alert-view.js';
import { Arrivals } from './arrivals.js';
import { forgetOver, isDismissed, keepDismissed } from './dismissed.js';
import { currentAlerts, nextMoment } from './shown-alerts.js';

/** The alerts that are shown at once; the others on demand. */
const AT_ONCE = 2;

/**
 * One line above the page when there is something to say: a water cut, a closed road, a warning of the State. Without an
 * alert it takes no room at all, also while it loads and if it can’t be loaded: content of your own belongs into a
 * `<noscript>`. Reads the alerts of the commune’s API, and the warnings of a `weather.json` from orange on. An alert is shown
 * from its beginning to its end; one that is no danger can be hidden, until it changes. That is kept on the visitor’s
 * device, and only if the visitor hides one.
 *
 * @summary Alerts of the commune, above the page.
 * @element alert-banner
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load has failed.
 *
 * @csspart alerts - The box around the alerts.
 * @csspart list - The list of alerts.
 * @csspart item - One alert; its second part name is one of the next three.
 * @csspart information - Something to know.
 * @csspart warning - Something to be careful about.
 * @csspart danger - Something that asks to act at once.
 * @csspart icon - The icon of the severity.
 * @csspart content - What the alert says.
 * @csspart title - What happens, after its severity.
 * @csspart severity - The severity in words, or the colour of a warning of the State.
 * @csspart area - The place that it is about.
 * @csspart text - What to do.
 * @csspart until - When it ends.
 * @csspart link - The link to a page with more about it.
 * @csspart dismiss - The button that hides the alert.
 * @csspart all - The button that shows all alerts.
 * @csspart dismissed - The message that an alert was hidden, for screen readers.
 */
export class AlertBanner extends WidgetElement<Alert[]> {
  static override styles = [WidgetElement.styles, iconStyles, alertBannerStyles];

  /** `eager` loads at once, `lazy` when the place of the widget comes near the viewport. */
  @property({ converter: choice(['lazy', 'eager'], 'eager') }) override loading: 'lazy' | 'eager' = 'eager';

  /** Whether the visitor wants to see all alerts. */
  @state() private isOpen = false;
  /** Whether an alert was just hidden, and the focus is on the message about it. */
  @state() private isTold = false;

  private readonly wake = new WakeController(this);
  private readonly arrivals = new Arrivals();
  /** The versions that are hidden until the page is left, also where the browser blocks storage. */
  private readonly hiddenHere = new Set<string>();

  protected override get strings(): Locale['alerts'] {
    // No title is shown unless the page sets one: the line says all.
    return { ...this.own, heading: '', empty: '' };
  }

  private get own(): Locale['alerts'] {
    return localize('alerts', { fr, en }, this.language).strings;
  }

  protected override get label(): string {
    return this.heading || this.numbered(this.own.heading);
  }

  /** That it loads, and for how long, is nothing to tell: most of the time nothing comes of it. */
  protected override readonly progress = () => ({ loading: false, late: false });

  protected override parse(payload: AnswerPayload): Promise<Alert[]> {
    return alertSources.parseAsync(payload);
  }

  protected override merge(answers: Alert[][]): Alert[] {
    return mergeAlerts(answers);
  }

  protected override count(alerts: Alert[]): number {
    return alerts.length;
  }

  protected override isEmpty(alerts: Alert[]): boolean {
    return !this.shown(alerts).length;
  }

  /** The alerts of the moment, without those that the visitor has hidden. */
  private shown(alerts: readonly Alert[]): Alert[] {
    const time = now();
    return currentAlerts(alerts, time).filter((alert) => {
      const canBeHidden = alert.severity !== 'danger';
      return !(canBeHidden && (this.hiddenHere.has(keyOf(alert)) || isDismissed(alert, time)));
    });
  }

  private get context(): AlertContext {
    const timeZone = this.shownZone;
    return { strings: this.own, timeZone, today: dayOf(now(), timeZone), isDateSure: this.isDateSure() };
  }

  /** Whether it is rendered for a reader of today: `prerender/` replaces it. */
  protected isDateSure(): boolean {
    return true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.reflectBare();
    const { data } = this;
    // An update may run after the element was disconnected, and would leave a timer behind.
    if (!data || !this.isConnected) return;
    if (data.length) this.wake.at(nextMoment(data, now()));
    forgetOver(now());
    this.tell(data);
  }

  /** Tells the styles whether there is anything to see, also of the page’s own. While it waits for the viewport it has a place. */
  private reflectBare(): void {
    const { state, showsFallback } = this;
    const isBare = !(state === 'ready' || state === 'stale' || state === 'idle' || showsFallback);
    // Chromium before 125 accepts only names that start with two dashes.
    tryTo(() => this.internals?.states[isBare ? 'add' : 'delete']('bare'), undefined);
  }

  /** Announces the alerts that have come, and takes back what is over. */
  private tell(data: readonly Alert[]): void {
    const { come, isChanged } = this.arrivals.next(this.shown(data), this.starter.isPrerendered);
    if (!isChanged) return;
    const text = come.map((alert) => sentenceOf(alert, this.context)).join(' ');
    this.announce(
      text,
      come.some(({ severity }) => severity === 'danger'),
    );
  }

  private readonly dismiss = (alert: Alert): void => {
    this.hiddenHere.add(keyOf(alert));
    keepDismissed(alert, now());
    this.isTold = true;
    // The button is gone: the message is read where it was, and the next Tab goes to what follows.
    void this.updateComplete.then(() => focusPart(this.renderRoot, 'dismissed'));
  };

  protected override renderBody(): TemplateResult | typeof nothing {
    const { data } = this;
    const isShown = data && this.state !== 'empty';
    const told = html`<p
      part="dismissed"
      class="visually-hidden"
      tabindex="-1"
      @blur=${() => (this.isTold = false)}
    >${this.own.dismissed}</p>`;
    return html`${this.isTold ? told : nothing}${isShown ? this.renderData(data) : this.renderEmpty()}`;
  }

  protected override renderEmpty(): TemplateResult | typeof nothing {
    return this.state !== 'empty' || this.whenEmpty === 'fallback' ? nothing : html`<slot name="empty"></slot>`;
  }

  protected override renderContent(alerts: Alert[]): TemplateResult {
    const shown = this.shown(alerts);
    const rest = this.isOpen ? [] : shown.slice(AT_ONCE);
    const { context } = this;
    return html`<section part="alerts" class="alerts" aria-label=${this.label}>
      <ul part="list" id="list" role="list">
        ${keyed(shown, (alert) => renderAlert(alert, context, rest.includes(alert), this.dismiss))}
      </ul>
      ${shown.length > AT_ONCE ? this.renderDisclosure(shown.length) : nothing}
    </section>`;
  }

  private renderDisclosure(count: number): TemplateResult {
    return html`<button
      part="button all"
      type="button"
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      aria-controls="list"
      @click=${() => (this.isOpen = !this.isOpen)}
    >
      ${this.own.all(count)}
    </button>`;
  }
}

function keyOf({ id, version }: Alert): string {
  return `${id} ${version}`;
}
