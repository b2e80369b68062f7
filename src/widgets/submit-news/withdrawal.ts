import { repeatableWrite } from '../../element/repeatable-write.js';
import type { Receipt } from '../../sources/submissions/receipt.js';

/** Not started, waiting for confirmation, request being sent, withdrawn. */
export type WithdrawalStep = 'idle' | 'asked' | 'sending' | 'done';

/**
 * The withdrawal of one proposal. `SubmissionFlow` owns it, and makes a new one for the next proposal. It is possible
 * only while the receipt is on the page, because the receipt's secret is not stored.
 */
export class Withdrawal {
  step: WithdrawalStep = 'idle';
  /** True if the last attempt failed, so that the proposal may still exist. */
  failed = false;
  private readonly write = repeatableWrite();

  /** `show` renders again and focuses a part. */
  constructor(private readonly show: (focus: string) => void) {}

  /** Asks the visitor to confirm. */
  ask(): void {
    this.to('asked', 'confirm');
  }

  /** Ends the question without a withdrawal. */
  decline(): void {
    this.to('idle', 'withdraw');
  }

  /** Sends the request. `url` is the URL that proposals are sent to. Never rejects; ignored while one is being sent. */
  async confirm(url: string, { reference, secret }: Receipt): Promise<void> {
    if (this.step === 'sending') return;
    this.to('sending', 'withdraw-yes');
    try {
      await this.write({ method: 'DELETE', url: `${url}/${encodeURIComponent(reference)}`, secret }, () => undefined);
      this.to('done', 'receipt');
    } catch {
      this.failed = true;
      this.step = 'asked';
      this.show('withdraw-error');
    }
  }

  private to(step: WithdrawalStep, focus: string): void {
    this.step = step;
    this.failed = false;
    this.show(focus);
  }
}
