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
import { renderDialog } from './dialog-view.js';
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
 * @event {CwLoadEvent} cw-load - The form is on screen.
 * @event {CwErrorEvent} cw-error - The form could not be had.
 * @event {CwSubmitEvent} cw-submit - A proposal has arrived. Nothing of it is told.
 *
 * @csspart form - The form.
 * @csspart restored - That what was typed before is back, with the button to clear it.
 * @csspart clear - That button.
 * @csspart error-summary - What has to be corrected.
 * @csspart group - Fields that belong together.
 * @csspart field - A field with its label, its hint and what is wrong with it.
 * @csspart input - The field alone.
 * @csspart hint - What a field is for.
 * @csspart field-error - What is wrong with it.
 * @csspart chosen - An image that was chosen.
 * @csspart thumbnail - A small picture of it.
 * @csspart remove - The button that removes it.
 * @csspart refused - Which images were not taken, and why.
 * @csspart privacy - The link to the page about data protection.
 * @csspart rules - The link to the rules of publication.
 * @csspart next - The button to the last step.
 * @csspart review - The last step before sending.
 * @csspart step-title - The title of a step.
 * @csspart part-title - A title in it.
 * @csspart item - What will be published, as the list of news shows it.
 * @csspart title - Its title.
 * @csspart category - Its category.
 * @csspart excerpt - Its beginning.
 * @csspart image - Its image.
 * @csspart recap - What else is sent, or was.
 * @csspart send - The button that sends.
 * @csspart edit - The button back to the form.
 * @csspart sending - What is seen while it is sent.
 * @csspart progress - How far it is.
 * @csspart cancel - The button that stops it.
 * @csspart send-error - Why it was not sent.
 * @csspart receipt - What the visitor gets in exchange.
 * @csspart reference - The number of the proposal.
 * @csspart secret - The word with which it can be withdrawn.
 * @csspart status-link - The link to what becomes of it.
 * @csspart again - The button to a new proposal.
 * @csspart withdraw - The button to withdraw it.
 * @csspart confirm - The question whether to.
 * @csspart withdraw-yes - The button that does.
 * @csspart withdraw-no - The button that does not.
 * @csspart withdraw-error - Why it was not withdrawn.
 * @csspart dialog - The window of `mode="dialog"`.
 * @csspart open - The button that opens it.
 * @csspart close - The button that closes it.
 * @csspart form-link - The link to the form’s own page.
 *
 * @cssproperty [--cw-error=#b3261e] - What has to be corrected.
 * @cssproperty [--cw-image-ratio=16/9] - The shape of the image in the review.
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
    const focus = this.journey.takeFocus();
    // A title that is new and has the focus is not told: the step is, by its title.
    const title = this.renderRoot.querySelector('[part="step-title"]')?.textContent;
    if (focus) focusPart(this.renderRoot, focus, /^(?:review|receipt)$/.test(focus) ? title : undefined);
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
    return {
      strings: this.strings,
      schema,
      entry: this.entry,
      messages: new Map(this.entry.visible(this.judging(schema)).map(({ target, message }) => [target, message])),
      heading: this.heading || this.numbered(this.strings.heading),
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
    return renderDialog(this.strings, this.label, step, () => this.renderRoot.querySelector('dialog'));
  }

  /** The form's own page stands in for the form wherever that is not there. */
  protected override renderBody(): TemplateResult | typeof nothing {
    const url = httpUrl(this.formUrl, this.baseURI);
    const link = url ? html`<p><a part="form-link" href=${url}>${this.strings.open}</a></p>` : nothing;
    if (this.mode === 'link') return html`${link}`;
    return html`${super.renderBody()}${this.state === 'empty' || this.state === 'error' ? link : nothing}`;
  }
}
