import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { parseEndpoints } from '../../element/endpoints.js';
import { CwStepEvent, CwSubmitEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { OptionalPart } from '../../element/optional-part.js';
import { noForm } from './warnings.js';
import { WidgetElement } from '../../element/widget-element.js';
import { news as newsEn } from '../../locales/en/news.js';
import { submission as en } from '../../locales/en/submission.js';
import { news as newsFr } from '../../locales/fr/news.js';
import { submission as fr } from '../../locales/fr/submission.js';
import { localize, type Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import { submissionSources } from '../../sources/submissions/index.js';
import type { SubmissionSchema } from '../../sources/submissions/schema.js';
import { formStyles } from '../../styles/form.styles.js';
import { httpUrl } from '../../text/urls.js';
import { newsFeedStyles } from '../news-feed/news-feed.styles.js';
import { renderDialog } from './dialog-view.js';
import { FormCompletion } from './form-completion.js';
import { FormModel } from './form-model.js';
import { fieldStyles } from './field.styles.js';
import { formActions } from './form-actions.js';
import type { FormContext } from './form-context.js';
import { renderForm, type FormActions } from './form-view.js';
import { ImageQueue } from './image-queue.js';
import { SubmissionFlow } from './submission-flow.js';
import { withPresets } from './presets.js';
import { previewModule } from './preview-module.js';
import { renderReceipt } from './receipt-view.js';
import { renderReview, type PreviewContext } from './review-view.js';
import { SubmitAttributes } from './submit-attributes.js';
import { submitNewsStyles } from './submit-news.styles.js';
import type { ValidationContext } from './validate.js';

export type { SubmitMode } from './submit-attributes.js';

/**
 * A form in which people of the commune propose news and events, without an account.
 *
 * Reads the fields of the form from its endpoint (`…/submissions/schema`) and sends proposals to `…/submissions`. Input
 * is kept in the tab until it has been received.
 *
 * @summary A form to propose news and events to a commune.
 * @element submit-news
 *
 * @event {CwLoadEvent} cw-load - The form is shown.
 * @event {CwErrorEvent} cw-error - The form could not be loaded.
 * @event {CwStepEvent} cw-step - A step of the form is shown, or shown again with errors.
 * @event {CwSubmitEvent} cw-submit - A proposal was received. Its content is not included.
 *
 * @csspart form - The form.
 * @csspart restored - The message that a draft was restored, with a button to clear it.
 * @csspart clear - The button that clears the draft.
 * @csspart error-summary - The list of errors to correct.
 * @csspart group - A group of fields.
 * @csspart field - A field with its label, hint and error message.
 * @csspart input - The field itself.
 * @csspart hint - The hint of a field.
 * @csspart count - The number of characters left in a field.
 * @csspart field-error - The error message of a field.
 * @csspart other-date - A date after the first one with its fields.
 * @csspart remove-date - The button that removes a date.
 * @csspart add-date - The button that adds a date.
 * @csspart announced - The number of all dates of an event, the first and the last one.
 * @csspart chosen - A chosen image with its fields.
 * @csspart thumbnail - The thumbnail of a chosen image.
 * @csspart remove - The button that removes an image.
 * @csspart refused - The messages for images that were not accepted.
 * @csspart privacy - The link to the data protection page.
 * @csspart rules - The link to the rules of publication.
 * @csspart next - The button to the review.
 * @csspart review - The last step before sending.
 * @csspart step-title - The heading of a step.
 * @csspart part-title - A heading inside a step.
 * @csspart item - The preview, as the list of news or the agenda will show it.
 * @csspart title - The title in the preview.
 * @csspart category - The category in the preview.
 * @csspart excerpt - The text in the preview.
 * @csspart image - The image in the preview.
 * @csspart items - The list with the preview of an event.
 * @csspart when - The date and time of an event in the preview.
 * @csspart start - The date and time as an element `time`.
 * @csspart rhythm - How the event repeats.
 * @csspart dates - The other dates of the event.
 * @csspart summary - What opens the other dates, or the whole text.
 * @csspart place - The place and the address.
 * @csspart details - The whole text of the event.
 * @csspart description - The text in it.
 * @csspart facts - The list of facts about the event.
 * @csspart fact - One fact.
 * @csspart actions - The place of the link to tickets.
 * @csspart tickets - The link to tickets.
 * @csspart recap - The list of answers, or of reference and code.
 * @csspart photos - The list of images in the review.
 * @csspart photo - An image with its description and credit.
 * @csspart send - The button that sends the proposal.
 * @csspart edit - The button back to the form.
 * @csspart sending - The progress while sending.
 * @csspart progress - The progress bar.
 * @csspart cancel - The button that cancels sending.
 * @csspart send-error - The message that sending failed, and why.
 * @csspart receipt - The step after sending.
 * @csspart reference - The reference of the proposal.
 * @csspart secret - The code that is needed to withdraw it.
 * @csspart copy - The button that copies the reference and the code.
 * @csspart print - The button that prints them.
 * @csspart status-link - The link to the status of the proposal.
 * @csspart again - The button to a new proposal.
 * @csspart withdraw - The button to withdraw the proposal.
 * @csspart confirm - The question before withdrawing.
 * @csspart withdraw-yes - The button that confirms.
 * @csspart withdraw-no - The button that declines.
 * @csspart withdraw-error - The message that withdrawing failed.
 * @csspart dialog - The dialog of `mode="dialog"`.
 * @csspart open - The button that opens the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart form-link - The link to the form’s own page.
 *
 * @cssproperty [--cw-error=#b3261e] - The colour of error messages.
 * @cssproperty [--cw-image-ratio=16/9] - The aspect ratio of the image in the review.
 */
export class SubmitNews extends SubmitAttributes {
  static override styles = [WidgetElement.styles, formStyles, newsFeedStyles, fieldStyles, submitNewsStyles];

  private readonly form = new FormModel();
  private readonly imageQueue = new ImageQueue(this, this.form);
  private readonly agenda = new OptionalPart(this, previewModule, ({ AgendaPreview }) => new AgendaPreview(this));
  private readonly completion = new FormCompletion(this, (text, urgent) => this.announce(text, urgent));
  private readonly flow = new SubmissionFlow(this, {
    form: this.form,
    strings: () => this.strings,
    endpoint: () => parseEndpoints(this.endpoint, this.baseURI)[0] ?? '',
    timeZone: () => this.timeZone,
    announce: (text) => this.announce(text),
    sent: (type) => this.dispatchEvent(new CwSubmitEvent(type)),
  });

  /** Loads the schema; `mode="link"` needs none. */
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

  protected override parse(payload: AnswerPayload): Promise<SubmissionSchema> {
    return submissionSources.parseAsync(payload);
  }

  /** True without a data protection page, or with a challenge that the schema does not describe: no form is shown. */
  protected override isEmpty(schema: SubmissionSchema): boolean {
    return schema.challenge === true || !this.privacy(schema);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data } = this;
    if (!data || this.mode === 'link') return;
    if (this.state === 'empty') warnOnce(noForm(this.localName, !!this.privacy(data)));
    else this.form.prepare(this.schemaOf(data), `cw:draft:${this.endpoint ?? ''}`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const focus = this.flow.takeFocus();
    // A new heading is not announced when it is focused, so the step is, with the heading as its name.
    const title = this.renderRoot.querySelector('[part="step-title"]')?.textContent;
    if (!focus) return;
    focusPart(this.renderRoot, focus, /^(?:review|receipt)$/.test(focus) ? title : undefined);
    this.dispatchEvent(new CwStepEvent(this.flow.step, focus.includes('error')));
  }

  /** The endpoint's schema with the page's presets. */
  private schemaOf(data: SubmissionSchema): SubmissionSchema {
    return withPresets(data, this.preset, this.locked);
  }

  private privacy(schema: SubmissionSchema): string | undefined {
    return httpUrl(this.privacyUrl, this.baseURI) ?? schema.privacyUrl;
  }

  private context(schema: SubmissionSchema): FormContext {
    return {
      strings: this.strings,
      schema,
      form: this.form,
      timeZone: this.timeZone,
      messages: this.form.visibleMessages(this.validation(schema)),
      heading: this.heading || this.numbered(this.strings.heading),
      level: (this.heading ?? this.strings.heading) ? this.headingLevel + 1 : this.headingLevel,
      completion: this.completion.in(this.language, this.form.type),
    };
  }

  private validation(schema: SubmissionSchema): ValidationContext {
    return { schema, strings: this.strings, timeZone: this.timeZone };
  }

  private readonly actions = (context: FormContext): FormActions =>
    formActions(context, {
      host: this,
      flow: this.flow,
      imageQueue: this.imageQueue,
      validation: this.validation(context.schema),
      announce: (text) => this.announce(text),
      focus: (target) => this.shadowRoot?.getElementById(target)?.focus(),
    });

  private renderStep(schema: SubmissionSchema): TemplateResult {
    const context = this.context(schema);
    const { flow } = this;
    // Loaded while the visitor fills in the form.
    const agenda = this.form.type === 'event' ? this.agenda.part : undefined;
    if (flow.receipt && flow.step === 'done') {
      return renderReceipt(context, flow.receipt, flow.receiptActions(flow.receipt));
    }
    if (flow.step === 'review') return this.renderReview(context, agenda);
    const rules = httpUrl(this.rulesUrl, this.baseURI) ?? schema.rulesUrl;
    return renderForm(context, { privacy: this.privacy(schema) ?? '', rules }, this.actions(context));
  }

  private renderReview(context: FormContext, agenda: PreviewContext['agenda']): TemplateResult {
    const { common, language, timeZone } = this;
    const { strings: news } = localize('news', { fr: newsFr, en: newsEn }, language);
    const state = this.flow.reviewState(context.schema);
    return renderReview(context, { common, news, timeZone, language, agenda }, state);
  }

  protected override renderContent(data: SubmissionSchema): TemplateResult {
    const step = this.renderStep(this.schemaOf(data));
    if (this.mode !== 'dialog') return step;
    return renderDialog(this.strings, this.label, step, () => this.renderRoot.querySelector('dialog'));
  }

  /** Shows a link to the form's own page if the form is not shown. */
  protected override renderBody(): TemplateResult | typeof nothing {
    const url = httpUrl(this.formUrl, this.baseURI);
    const link = url ? html`<p><a part="form-link" href=${url}>${this.strings.open}</a></p>` : nothing;
    if (this.mode === 'link') return html`${link}`;
    return html`${super.renderBody()}${this.state === 'empty' || this.state === 'error' ? link : nothing}`;
  }
}
