import { repeatableWrite } from '../../element/repeatable-write.js';
import type { Receipt } from '../../sources/submissions/receipt.js';

/** Nothing, a question, a request under way, the end. */
export type WithdrawalStep = 'idle' | 'asked' | 'sending' | 'done';

/** How one proposal that has been sent is taken back, as long as its secret is in memory: it is stored nowhere. */
export class Withdrawal {
  step: WithdrawalStep = 'idle';
  /** The last try has failed, and the proposal may still be there. */
  failed = false;
  private readonly write = repeatableWrite();

  /** `show` renders anew, with focus on a part. */
  constructor(private readonly show: (focus: string) => void) {}

  ask(): void {
    this.to('asked', 'confirm');
  }

  keep(): void {
    this.to('idle', 'withdraw');
  }

  /** `url` is where proposals go. Never rejects. */
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
