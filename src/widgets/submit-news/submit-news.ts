import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, list } from '../../element/attributes.js';
import { parseEndpoints } from '../../element/endpoints.js';
import { CwSubmitEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { WidgetElement } from '../../element/widget-element.js';
import { news as newsEn, submission as en } from '../../locales/en.js';
import { news as newsFr, submission as fr } from '../../locales/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import { submissionSources } from '../../sources/submissions/index.js';
import type { FieldName, SubmissionSchema } from '../../sources/submissions/schema.js';
import { formStyles } from '../../styles/form.styles.js';
import { httpUrl } from '../../text/urls.js';
import { newsFeedStyles } from '../news-feed/news-feed.styles.js';
import { Entry } from './entry.js';
import { fieldStyles } from './field.styles.js';
import { formActions } from './form-actions.js';
import type { FormContext } from './form-context.js';
import { renderForm, type FormActions } from './form-view.js';
import { ImagePicker } from './image-picker.js';
import { Journey } from './journey.js';
import { presets, withPresets } from './presets.js';
import { renderReceipt } from './receipt-view.js';
import { renderReview } from './review-view.js';
import { submitNewsStyles } from './submit-news.styles.js';
import type { ValidationContext } from './validate.js';

const modes = ['form', 'dialog', 'link'] as const;
export type SubmitMode = (typeof modes)[number];

/**
 * Where people of the commune propose news and events, without an account.
 *
 * Reads from its endpoint what to ask for (`…/submissions/schema`) and sends to `…/submissions`. What is typed is
 * kept in the tab until it has been sent, whatever happens on the way.
 *
 * @summary A form for contributions.
 * @element submit-news
 *
 * @slot - Shown until the form is there, when it cannot be had, and without JavaScript: put a link.
 * @slot header - Below the title.
 * @slot footer - Below the form.
 * @slot empty - In place of the message when the form is not available.
 *
 * @event {CwLoadEvent} cw-load - The form is on screen.
 * @event {CwErrorEvent} cw-error - The form could not be had.
 * @event {CwSubmitEvent} cw-submit - A proposal has arrived. Nothing of it is told.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The widget's title.
 * @csspart form - The form; `group`, `field`, `input`, `hint` and `field-error` are in it.
 * @csspart error-summary - What has to be corrected.
 * @csspart review - The last step before sending.
 * @csspart receipt - What the visitor gets in exchange.
 * @csspart dialog - The window of `mode="dialog"`.
 * @csspart button - A button, with its name beside it: `next`, `send`, `edit`, `cancel`, `open`, `close`.
 *
 * @cssproperty [--cw-accent=#0b5c8a] - Links and buttons.
 * @cssproperty [--cw-error=#b3261e] - What has to be corrected.
 *
 * @cssstate ready - The form is on screen.
 * @cssstate empty - The form is not available, and why is in the console.
 */
export class SubmitNews extends WidgetElement<SubmissionSchema> {
  /** It sends what visitors write: see `data-cw-origins`. */
  static readonly sends = true;

  static override styles = [WidgetElement.styles, formStyles, newsFeedStyles, fieldStyles, submitNewsStyles];

  /** The form in the page, in a window that a button opens, or only a link to a form elsewhere. */
  @property({ converter: choice(modes, 'form') }) mode: SubmitMode = 'form';

  /** The page about data protection; without one, here or in the schema, the form is not shown (RGPD, art. 13). */
  @property({ attribute: 'privacy-url' }) privacyUrl?: string;

  /** The page with the rules of publication. Default: the schema's. */
  @property({ attribute: 'rules-url' }) rulesUrl?: string;

  /** The form's own page, for `mode="link"`. Default: the link in the element. */
  @property({ attribute: 'form-url' }) formUrl?: string;

  /** What fields hold at first: `commune=Saint-Martin; category=culture`. */
  @property({ converter: presets }) preset: Partial<Record<FieldName, string>> = {};

  /** Preset fields that the visitor may not change, separated by commas. */
  @property({ converter: list }) locked: string[] = [];

  private readonly entry = new Entry();
  private readonly pictures = new ImagePicker(this, this.entry);
  private readonly journey = new Journey(this, {
    entry: this.entry,
    strings: () => this.strings,
    endpoint: () => parseEndpoints(this.endpoint, this.baseURI)[0] ?? '',
    timeZone: () => this.timeZone,
    announce: (text) => this.announce(text),
    sent: (type) => this.dispatchEvent(new CwSubmitEvent(type)),
  });

  /** Loads what the form asks for; a mere link needs nothing. */
  override async refresh(): Promise<void> {
    if (this.mode !== 'link') await super.refresh();
  }

  protected override get strings(): Locale['submission'] {
    return localize('submission', { fr, en }, this.language).strings;
  }

  protected override get showsFallback(): boolean {
    if (this.mode === 'link') return !httpUrl(this.formUrl, this.baseURI);
    return super.showsFallback || this.state === 'empty';
  }

  protected override parse(payload: AnswerPayload): SubmissionSchema {
    return submissionSources.parse(payload);
  }

  /** Without a page about data protection, or with a challenge that nobody describes, there is no form to show. */
  protected override isEmpty(schema: SubmissionSchema): boolean {
    return schema.challenge === true || !this.privacy(schema);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data } = this;
    if (!data || this.mode === 'link') return;
    if (this.state === 'empty') this.warn(data);
    else this.entry.open(this.schemaOf(data), `cw:draft:${this.endpoint ?? ''}`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.journey.focus) focusPart(this.renderRoot, this.journey.focus);
    this.journey.focus = undefined;
  }

  /** What the endpoint asks for, with what the page presets. */
  private schemaOf(data: SubmissionSchema): SubmissionSchema {
    return withPresets(data, this.preset, this.locked);
  }

  private privacy(schema: SubmissionSchema): string | undefined {
    return httpUrl(this.privacyUrl, this.baseURI) ?? schema.privacyUrl;
  }

  private warn(schema: SubmissionSchema): void {
    const cause = this.privacy(schema)
      ? 'le membre « challenge » du schéma doit être un défi ALTCHA, ou l’adresse où en lire un.'
      : 'indiquez dans l’attribut « privacy-url » l’adresse de la page sur la protection des données (RGPD, art. 13).';
    warnOnce(`<${this.localName}> Le formulaire n’est pas affiché : ${cause}`);
  }

  private context(schema: SubmissionSchema): FormContext {
    const issues = this.entry.visible(this.judging(schema));
    return {
      strings: this.strings,
      schema,
      entry: this.entry,
      messages: new Map(issues.map(({ target, message }) => [target, message])),
      level: (this.heading ?? this.strings.heading) ? this.headingLevel + 1 : this.headingLevel,
    };
  }

  private judging(schema: SubmissionSchema): ValidationContext {
    return { schema, strings: this.strings, timeZone: this.timeZone };
  }

  private readonly actions = (context: FormContext): FormActions =>
    formActions(context, {
      host: this,
      journey: this.journey,
      pictures: this.pictures,
      judging: this.judging(context.schema),
      announce: (text) => this.announce(text),
      focus: (target) => this.shadowRoot?.getElementById(target)?.focus(),
    });

  private dialog(open: boolean): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (open) dialog?.showModal();
    else dialog?.close();
  }

  private renderStep(schema: SubmissionSchema): TemplateResult {
    const context = this.context(schema);
    const { journey } = this;
    if (journey.receipt && journey.step === 'done') {
      return renderReceipt(context, journey.receipt, journey.receiptActions(journey.receipt));
    }
    if (journey.step === 'review') return this.renderReview(context);
    const rules = httpUrl(this.rulesUrl, this.baseURI) ?? schema.rulesUrl;
    return renderForm(context, { privacy: this.privacy(schema) ?? '', rules }, this.actions(context));
  }

  private renderReview(context: FormContext): TemplateResult {
    const { common, journey, language, timeZone } = this;
    const { strings: news } = localize('news', { fr: newsFr, en: newsEn }, language);
    const state = {
      failure: journey.failure,
      progress: journey.progress,
      solving: journey.solving,
      edit: () => journey.go('edit', 'form'),
      send: () => void journey.send(context.schema),
      cancel: () => journey.cancel(),
    };
    return renderReview(context, { common, news, timeZone, language }, state);
  }

  protected override renderContent(data: SubmissionSchema): TemplateResult {
    const step = this.renderStep(this.schemaOf(data));
    if (this.mode !== 'dialog') return step;
    return html`
      <p>
        <button part="button open" class="primary" type="button" @click=${() => this.dialog(true)}>
          ${this.strings.open}
        </button>
      </p>
      <dialog part="dialog" aria-label=${this.heading || this.strings.heading}>
        <p class="end">
          <button part="button close" type="button" @click=${() => this.dialog(false)}>${this.strings.close}</button>
        </p>
        ${step}
      </dialog>
    `;
  }

  /** The form's own page stands in for the form wherever that is not there. */
  protected override renderBody(): TemplateResult | typeof nothing {
    const url = httpUrl(this.formUrl, this.baseURI);
    const link = url ? html`<p><a part="form-link" href=${url}>${this.strings.open}</a></p>` : nothing;
    if (this.mode === 'link') return html`${link}`;
    return html`${super.renderBody()}${this.state === 'empty' || this.state === 'error' ? link : nothing}`;
  }
}
