import type { ReactiveControllerHost } from 'lit';
import { printSheet } from '../../element/print-sheet.js';
import type { Locale } from '../../locales/locale.js';
import type { Receipt } from '../../sources/submissions/receipt.js';
import type { ReceiptActions } from './receipt-view.js';

/**
 * Copies a receipt to the clipboard, and prints it: its code is shown only once. `SubmissionFlow` owns it; the receipt
 * is passed at each call.
 */
export class ReceiptCopy {
  /** The message about the last copy of `receipt`; empty if there was none. */
  private copied = '';
  private receipt: Receipt | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly announce: (text: string) => void,
  ) {}

  /** The message about the last copy, and the handlers of the two buttons. */
  actions(receipt: Receipt, strings: Locale['submission']): Pick<ReceiptActions, 'copied' | 'copy' | 'print'> {
    // The message about the copy of an earlier receipt does not belong to this one.
    if (receipt !== this.receipt) this.copied = '';
    this.receipt = receipt;
    return {
      copied: this.copied,
      copy: () => void this.copy(receipt, strings),
      print: () => printSheet(this.host),
    };
  }

  /** Not possible on a page without TLS, nor in a frame that may not write to the clipboard: the message says so. */
  private async copy({ reference, secret, statusUrl }: Receipt, strings: Locale['submission']): Promise<void> {
    const lines = [`${strings.reference} ${reference}`, secret && `${strings.secret} ${secret}`, statusUrl];
    try {
      await navigator.clipboard.writeText(lines.filter(Boolean).join('\n'));
      this.copied = strings.copied;
    } catch {
      this.copied = strings.notCopied;
    }
    this.announce(this.copied);
    this.host.requestUpdate();
  }
}
