import type { ReactiveControllerHost } from 'lit';
import type { FormStep } from '../../element/events.js';
import type { UploadFailure } from '../../element/upload-controller.js';
import type { Locale } from '../../locales/locale.js';
import type { Payload } from '../../sources/payload.js';
import { askedFields } from '../../sources/submissions/fields.js';
import { parseReceipt, type Receipt } from '../../sources/submissions/receipt.js';
import type { SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { formBody, submissionsUrl } from './form-body.js';
import type { FormModel } from './form-model.js';
import { otherDates } from './other-dates.js';
import { ReceiptCopy } from './receipt-copy.js';
import type { ReceiptActions } from './receipt-view.js';
import { refusals } from './refusals.js';
import type { ReviewState } from './review-view.js';
import { SubmissionClient } from './submission-client.js';
import { Withdrawal } from './withdrawal.js';

/** Access of the flow to its widget. */
export interface SubmissionFlowOptions {
  form: FormModel;
  strings(): Locale['submission'];
  /** The URL of the schema; throws if there is none. */
  endpoint(): string;
  timeZone(): string;
  announce(text: string): void;
  /** Called when a proposal was received. */
  sent(type: SubmissionType): void;
}

/**
 * The steps of a proposal: form, review, receipt, and back to the form if the endpoint finds errors. `SubmitNews` owns
 * it. It owns the current step, the client that sends, the receipt, and what can be done with the receipt; the input
 * belongs to the `FormModel`.
 */
export class SubmissionFlow {
  step: FormStep = 'edit';
  /** The message that the last attempt to send failed; empty for none. */
  private failure = '';
  /** The receipt of the last proposal; `undefined` before. In memory only. */
  receipt: Receipt | undefined;
  private focus: string | undefined;
  private readonly client: SubmissionClient;
  private readonly copies: ReceiptCopy;
  /** The withdrawal of the last proposal. */
  private withdrawal = this.nextWithdrawal();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: SubmissionFlowOptions,
  ) {
    this.client = new SubmissionClient(host);
    this.copies = new ReceiptCopy(host, options.announce);
  }

  /** The part to focus after the next rendering, returned once. */
  takeFocus(): string | undefined {
    const { focus } = this;
    this.focus = undefined;
    return focus;
  }

  /** Shows a step, without the message of an earlier attempt, and focuses a part of it. */
  go(step: FormStep, focus: string): void {
    this.step = step;
    this.failure = '';
    this.show(focus);
  }

  /** The state and the handlers of the review. */
  reviewState(schema: SubmissionSchema): ReviewState {
    const { failure, progress, solving } = this;
    return {
      failure,
      progress,
      solving,
      edit: () => this.go('edit', 'form'),
      send: () => void this.send(schema),
      cancel: () => this.client.cancel(),
    };
  }

  /** The state and the handlers of the receipt. */
  receiptActions(receipt: Receipt): ReceiptActions {
    const { withdrawal } = this;
    return {
      ...this.copies.actions(receipt, this.options.strings()),
      withdrawal: withdrawal.step,
      failed: withdrawal.failed,
      ask: () => withdrawal.ask(),
      decline: () => withdrawal.decline(),
      withdraw: () => void withdrawal.confirm(submissionsUrl(this.options.endpoint()), receipt),
      again: () => {
        this.withdrawal = this.nextWithdrawal();
        this.go('edit', 'form');
      },
    };
  }

  /** Shows the review; the challenge is solved while the visitor reads. */
  review(schema: SubmissionSchema): void {
    const { announce, strings } = this.options;
    this.go('review', 'review');
    this.client.prepare(schema, this.endpoint() ?? '');
    if (this.solving) announce(strings().solving);
  }

  /** Call it when the input has changed: the next request is a new one, not a retry. */
  inputChanged(): void {
    this.client.renew();
    this.host.requestUpdate();
  }

  /** The share of the proposal's bytes that was sent, 0 to 1; `undefined` when nothing is being sent. */
  private get progress(): number | undefined {
    return this.client.progress;
  }

  /** True while a challenge is being solved. */
  private get solving(): boolean {
    return this.client.solving;
  }

  /** Sends the proposal. Never rejects; the input is kept until the proposal was received. */
  private async send(schema: SubmissionSchema): Promise<void> {
    if (this.progress !== undefined) return;
    const { form, strings, announce, timeZone } = this.options;
    const { sending, solving, cancelled, failures } = strings();
    const endpoint = this.endpoint();
    if (!endpoint) {
      this.fail(failures.other);
      return;
    }
    this.failure = '';
    this.show('cancel');
    announce(this.solving ? solving : sending);
    const build = (altcha?: string) => formBody(form, schema, timeZone(), altcha);
    const result = await this.client.send(schema, endpoint, build);
    // The message is no longer true, and screen readers would find it when reading on.
    announce('');
    if (!result) this.fail(cancelled);
    else if (result === 'unsolved') this.fail(failures.challenge);
    else if ('failure' in result) this.refuse(result.failure, schema);
    else this.accept(result.answer, schema);
  }

  /** A new withdrawal. Late results of the previous one are ignored. */
  private nextWithdrawal(): Withdrawal {
    const withdrawal: Withdrawal = new Withdrawal((focus) => {
      if (withdrawal !== this.withdrawal) return;
      if (withdrawal.step === 'done') this.options.announce(this.options.strings().withdrawn);
      this.show(focus);
    });
    return withdrawal;
  }

  private endpoint(): string | undefined {
    try {
      return this.options.endpoint();
    } catch {
      return undefined;
    }
  }

  /** Shows the receipt, and empties the form. */
  private accept(answer: Payload, schema: SubmissionSchema): void {
    const { announce, form, strings, sent } = this.options;
    const { type } = form;
    try {
      this.receipt = parseReceipt(answer);
    } catch {
      // The proposal may have been received all the same: the key is kept, and a retry gets the first response.
      this.fail(strings().failures.other);
      return;
    }
    form.reset(schema);
    this.client.finish();
    this.go('done', 'receipt');
    announce(strings().done);
    sent(type);
  }

  /** Shows the endpoint's errors in the form; a message in the review if none of them concerns a field. */
  private refuse({ code, issues }: UploadFailure, schema: SubmissionSchema): void {
    const { form, strings } = this.options;
    const ids = form.images.map(({ id }) => id);
    const dates = otherDates(form.values.otherDates).map(({ index }) => index);
    const found = refusals(issues, askedFields(schema, form.type), ids, dates);
    const { failures } = strings();
    if (!found.length) {
      this.fail(failures[code as keyof typeof failures] ?? failures.other);
      return;
    }
    form.addServerErrors(found);
    this.go('edit', 'error-summary');
  }

  private fail(message: string): void {
    this.failure = message;
    this.show('send-error');
  }

  /** Renders again, and focuses a part. */
  private show(focus: string): void {
    this.focus = focus;
    this.host.requestUpdate();
  }
}
