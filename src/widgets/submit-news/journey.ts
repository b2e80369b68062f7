import type { ReactiveControllerHost } from 'lit';
import type { UploadFailure } from '../../element/upload-controller.js';
import type { Locale } from '../../locales/locale.js';
import type { Payload } from '../../sources/payload.js';
import { parseReceipt, type Receipt } from '../../sources/submissions/receipt.js';
import type { SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { Delivery } from './delivery.js';
import type { Entry } from './entry.js';
import { askedFields } from '../../sources/submissions/fields.js';
import { formBody, submissionsUrl } from './form-body.js';
import { ReceiptCopy } from './receipt-copy.js';
import type { ReceiptActions } from './receipt-view.js';
import { refusals } from './refusals.js';
import { Withdrawal } from './withdrawal.js';

export type Step = 'edit' | 'review' | 'done';

/** Access of the journey to its widget. */
export interface JourneyOptions {
  entry: Entry;
  strings(): Locale['submission'];
  /** The URL of the schema; throws if there is none. */
  endpoint(): string;
  timeZone(): string;
  announce(text: string): void;
  sent(type: SubmissionType): void;
}

/** The steps from the form to the review and the receipt, and back to the form if something is refused. */
export class Journey {
  step: Step = 'edit';
  /** The message that the last attempt to send failed; empty for none. */
  failure = '';
  receipt: Receipt | undefined;
  private focus: string | undefined;
  private readonly delivery: Delivery;
  private readonly copies: ReceiptCopy;
  private withdrawal = this.nextWithdrawal();

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: JourneyOptions,
  ) {
    this.delivery = new Delivery(host);
    this.copies = new ReceiptCopy(host, options.announce);
  }

  /** The part to focus in the next rendering, returned once. */
  takeFocus(): string | undefined {
    const { focus } = this;
    this.focus = undefined;
    return focus;
  }

  /** The share of the proposal's bytes that was sent, 0 to 1; `undefined` when nothing is being sent. */
  get progress(): number | undefined {
    return this.delivery.progress;
  }

  /** True while a challenge is being solved. */
  get solving(): boolean {
    return this.delivery.solving;
  }

  go(step: Step, focus: string): void {
    this.step = step;
    this.failure = '';
    this.show(focus);
  }

  /** The handlers of the receipt. */
  receiptActions(receipt: Receipt): ReceiptActions {
    const { withdrawal } = this;
    return {
      ...this.copies.actions(receipt, this.options.strings()),
      withdrawal: withdrawal.step,
      failed: withdrawal.failed,
      ask: () => withdrawal.ask(),
      keep: () => withdrawal.keep(),
      withdraw: () => void withdrawal.confirm(submissionsUrl(this.options.endpoint()), receipt),
      again: () => {
        this.withdrawal = this.nextWithdrawal();
        this.go('edit', 'form');
      },
    };
  }

  /** Goes to the last step; the challenge is solved while the visitor reads. */
  review(schema: SubmissionSchema): void {
    const { announce, strings } = this.options;
    this.go('review', 'review');
    this.delivery.prepare(schema, this.endpoint() ?? '');
    if (this.solving) announce(strings().solving);
  }

  /** The next form is a new one, with its own idempotency key. */
  changed(): void {
    this.delivery.renew();
    this.host.requestUpdate();
  }

  cancel(): void {
    this.delivery.cancel();
  }

  /** Sends the proposal. Never rejects; the input is kept until the proposal was received. */
  async send(schema: SubmissionSchema): Promise<void> {
    if (this.progress !== undefined) return;
    const { entry, strings, announce, timeZone } = this.options;
    const { sending, solving, cancelled, failures } = strings();
    const endpoint = this.endpoint();
    if (!endpoint) {
      this.fail(failures.other);
      return;
    }
    this.failure = '';
    this.show('cancel');
    announce(this.solving ? solving : sending);
    const build = (altcha?: string) => formBody(entry, schema, timeZone(), altcha);
    const outcome = await this.delivery.send(schema, endpoint, build);
    // The message is no longer true, and screen readers would find it when reading on.
    announce('');
    if (!outcome) this.fail(cancelled);
    else if (outcome === 'unsolved') this.fail(failures.challenge);
    else if ('failure' in outcome) this.refused(outcome.failure, schema);
    else this.succeed(outcome.answer, schema);
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

  private succeed(answer: Payload, schema: SubmissionSchema): void {
    const { announce, entry, strings, sent } = this.options;
    const { type } = entry;
    try {
      this.receipt = parseReceipt(answer);
    } catch {
      // The proposal may have been received all the same: the key is kept, and a retry gets the first response.
      this.fail(strings().failures.other);
      return;
    }
    entry.clear(schema);
    this.delivery.done();
    this.go('done', 'receipt');
    announce(strings().done);
    sent(type);
  }

  private refused({ code, issues }: UploadFailure, schema: SubmissionSchema): void {
    const { entry, strings } = this.options;
    const ids = entry.images.map(({ id }) => id);
    const found = refusals(issues, askedFields(schema, entry.type), ids);
    const { failures } = strings();
    if (!found.length) {
      this.fail(failures[code as keyof typeof failures] ?? failures.other);
      return;
    }
    entry.refuse(found);
    this.go('edit', 'error-summary');
  }

  private fail(sentence: string): void {
    this.failure = sentence;
    this.show('send-error');
  }

  private show(focus: string): void {
    this.focus = focus;
    this.host.requestUpdate();
  }
}
