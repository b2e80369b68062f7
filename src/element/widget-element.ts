import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { now } from '../clock.js';
import type { HttpAnswer } from '../http/fetch-bytes.js';
import { common as en } from '../locales/en/common.js';
import { common as fr } from '../locales/fr/common.js';
import { isRightToLeft, localize, type Locale } from '../locales/locale.js';
import { warnOnce } from '../shared.js';
import { baseStyles } from '../styles/base.styles.js';
import { Announcer, type Progress } from './announcer.js';
import type { AnswerPayload } from './answer-payload.js';
import { diagnose, diagnoses } from './diagnoses.js';
import { EndpointController } from './endpoint-controller.js';
import { parseEndpoints } from './endpoints.js';
import { CwErrorEvent, CwLoadEvent } from './events.js';
import { focusPart } from './focus.js';
import { hasFallback } from './fallback.js';
import { widgetHeading } from './heading.js';
import { toLoadError, type LoadError } from './load-error.js';
import { property } from './reactive-property.js';
import { readableItems } from './readable-items.js';
import { RefreshController } from './refresh-controller.js';
import { StartController } from './start-controller.js';
import { renderError, renderPause, renderSkeleton, renderStale } from './states.js';
import { WidgetAttributes } from './widget-attributes.js';
import { reflectState, stateOf, type WidgetState } from './widget-state.js';

// Importing a single widget must include the types of its events: declaration files omit unused imports.
export type {} from './events.js';

/** The base class of all widgets: the common attributes, the states, and loading from an endpoint. */
export abstract class WidgetElement<Model> extends WidgetAttributes {
  static override styles: CSSResultGroup = baseStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  /** BCP 47 tag of the strings in use: the page's language if there is a locale for it, else French. */
  protected language = 'fr';

  protected readonly internals = this.attachInternals?.();
  private readonly timer = new RefreshController(this, () => void this.refresh());
  private readonly source = new EndpointController<Model>(this, {
    endpoints: () => parseEndpoints(this.endpoint, this.baseURI),
    parse: (answer) => this.read(answer),
    merge: (models) => this.merge(models),
    loaded: (data) => this.tellLoaded(data),
    failed: (error) => this.report(error),
  });
  protected readonly starter = new StartController<Model>(this, this.source, {
    prepare: () => this.prepare(),
    load: () => void this.refresh(),
    loaded: (data) => this.tellLoaded(data),
  });
  private readonly announcer = new Announcer(this, {
    name: () => this.label,
    common: () => this.common,
    progress: () => this.progress(),
  });
  private started = false; // Not `hasUpdated`, which stays false if the first render throws.

  /** The data that is shown. Set it to render without an endpoint: previews, tests, server rendering. */
  @property({ attribute: false })
  get data(): Model | undefined {
    return this.source.data ?? undefined;
  }
  set data(data: Model | undefined) {
    this.source.show(data);
  }

  /** The current state, as in `:state(…)`. */
  get state(): WidgetState {
    return stateOf(this.source, (data) => this.isEmpty(data));
  }

  /** Loads the data again. Resolves once the new data or the error is shown; never rejects. */
  async refresh(): Promise<void> {
    this.starter.stop();
    await this.source.load();
    await this.updateComplete;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
    // DOM morphing removes attributes that the page's own markup does not have: the page's theme is set again.
    if (name === 'theme' && !value) this.requestUpdate(name, value);
  }

  protected abstract get strings(): { heading: string; empty: string };
  /** Parses one response; throws an error with a `code`, or rejects with one, if it can’t. */
  protected abstract parse(payload: AnswerPayload): Model | Promise<Model>;
  protected abstract renderContent(data: Model): TemplateResult;

  /** Loads what the content needs besides the data, so that it does not move later what is below; by default nothing. */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Merges the models of several responses; the first by default. */
  protected merge(models: Model[]): Model {
    return models[0] as Model;
  }

  /** Whether the widget's attributes leave nothing to show. */
  protected isEmpty(_data: Model): boolean {
    return false;
  }

  /** The accessible name of the widget: its heading, else its default title. */
  protected get label(): string {
    return this.heading || this.numbered(this.strings.heading);
  }

  /** The properties by which responses are parsed: the data is loaded again when one changes. */
  protected readonly readBy: readonly PropertyKey[] = ['format', 'timeZone'];

  /** The state of loading, as far as it is announced. */
  protected readonly progress = (): Progress => this.source;

  /** The number of items in the data. */
  protected count(_data: Model): number {
    return 1;
  }

  /** The strings that all widgets share. */
  protected get common(): Locale['common'] {
    return localize('common', { fr, en }, this.language).strings;
  }

  /** The time zone in which dates are shown. */
  protected get shownZone(): string {
    return this.timeZone;
  }

  /** Announces the result of a visitor's action to assistive technology; `urgent` if it failed. */
  protected announce(text: string, urgent = false): void {
    this.announcer.announce(text, urgent);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.language = localize('common', { fr, en }, this.wantedLanguage).language;
    this.timer.every(this.refreshMinutes);
    // Data set by the page itself was parsed by no format, and can't be loaded again.
    const rereads = this.started && this.endpoint && this.readBy.some((name) => changed.has(name));
    if (changed.has('endpoint') || rereads || (!this.started && this.source.data === undefined))
      this.starter.start(this.started);
    this.started = true;
  }

  /** Keeps the focus in the widget if the focused control was removed and nothing else has taken the focus. */
  protected override update(changed: PropertyValues): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    const regain = () => document.activeElement === document.body && focusPart(this.renderRoot, 'base', this.label);
    if (focused && !focused.isConnected) requestAnimationFrame(regain);
  }

  protected override updated(_changed: PropertyValues): void {
    reflectState(this.internals, this.state, this.starter.isPrerendered);
  }

  private async read({ body, contentType, url, status }: HttpAnswer): Promise<Model | null> {
    if (status === 204) return null;
    const { format, timeZone, language } = this;
    const payload = { body, contentType, url, format, timeZone, language, now: now() };
    const [model] = await Promise.all([this.parse(payload), this.prepare()]);
    return model;
  }

  private tellLoaded(data: Model | null): void {
    this.announcer.ended();
    const event = new CwLoadEvent(data === null ? 0 : this.count(data));
    void this.updateComplete.then(() => this.dispatchEvent(event));
  }

  protected report(error: LoadError): void {
    this.announcer.ended(error.code);
    warnOnce(diagnose(this.localName, error));
    this.dispatchEvent(new CwErrorEvent(error.code, diagnoses[error.code], error.status));
  }

  private readonly retry = (): void => {
    this.announcer.retry();
    void this.refresh();
  };

  private readonly pause = (): void => {
    this.timer.toggle();
    this.announce(this.timer.paused ? this.common.paused : this.common.resumed);
  };

  protected renderBody(): TemplateResult | typeof nothing {
    const { data, error, loading } = this.source;
    if (this.state === 'empty') return this.renderEmpty();
    if (data != null)
      return html`${this.renderData(data)}${error ? renderStale(this.common, this.source.dataDate, this.shownZone) : nothing}`;
    if (error) return renderError(this.common, error.code, loading, this.retry);
    return hasFallback(this) ? nothing : renderSkeleton();
  }

  /**
   * Data set by the page may not match its type, but a widget never throws into its page. Of a list, only the
   * unreadable items are left out.
   */
  protected renderData(data: Model): TemplateResult {
    try {
      return this.renderContent(data);
    } catch (reason) {
      const error = toLoadError(reason);
      warnOnce(diagnose(this.localName, error));
      const readable = readableItems(data, (items) => this.renderContent(items));
      if (readable) return this.renderData((this.source.data = readable));
      Object.assign(this.source, { data: undefined, error });
      return renderError(this.common, error.code, this.source.loading, this.retry);
    }
  }

  protected renderEmpty(): TemplateResult | typeof nothing {
    if (this.whenEmpty === 'fallback') return nothing;
    return html`<slot name="empty"><p part="message">${this.strings.empty}</p></slot>`;
  }

  protected get showsFallback(): boolean {
    const { state } = this;
    const isShown = state === 'ready' || state === 'stale' || (state === 'empty' && this.whenEmpty !== 'fallback');
    return !isShown && hasFallback(this);
  }

  override render(): TemplateResult {
    if (this.starter.isWaiting) return html`<slot></slot>`;
    return html`<div
      part="base"
      class="base"
      lang=${this.language}
      dir=${isRightToLeft(this.language) ? 'rtl' : 'ltr'}
    >
      ${widgetHeading(this.headingLevel, this.heading ?? this.strings.heading)}
      <slot name="header"></slot>
      <div class="body" aria-busy=${this.source.loading ? 'true' : 'false'}>
        ${this.renderBody()}
        <div part="fallback" ?hidden=${!this.showsFallback}>
          <slot @slotchange=${this.starter.contentChanged}></slot>
        </div>
      </div>
      ${this.announcer.render()} ${this.timer.active ? renderPause(this.common, this.timer.paused, this.pause) : nothing}
      <slot name="footer"></slot>
    </div>`;
  }
}
