import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { heading } from '../../element/heading.js';
import type { Locale } from '../../locales/locale.js';
import type { Receipt } from '../../sources/submissions/receipt.js';
import type { FormContext } from './form-context.js';
import type { WithdrawalStep } from './withdrawal.js';

/** The state and the handlers of the receipt. */
export interface ReceiptActions {
  /** The message about the last copy; empty if there was none. */
  copied: string;
  copy(): void;
  print(): void;
  withdrawal: WithdrawalStep;
  /** True if the last attempt to withdraw failed. */
  failed: boolean;
  /** Asks whether to withdraw the proposal. */
  ask(): void;
  /** Answers no. */
  decline(): void;
  /** Answers yes. */
  withdraw(): void;
  /** Starts a new proposal. */
  again(): void;
}

/** The receipt of a proposal: the reference, the code, and how to withdraw it. */
export function renderReceipt(
  { strings, level }: FormContext,
  receipt: Receipt,
  actions: ReceiptActions,
): TemplateResult {
  const withdrawn = actions.withdrawal === 'done';
  return html`<div part="receipt">
    ${heading(level, 'step-title', withdrawn ? strings.withdrawn : strings.done)}
    ${withdrawn ? html`<p>${strings.withdrawnNext}</p>` : renderDetails(strings, receipt, actions)}
    <p class="actions"><button part="button again" type="button" @click=${actions.again}>${strings.again}</button></p>
  </div>`;
}

/** The reference and the code, and what can be done with them. */
function renderDetails(strings: Locale['submission'], receipt: Receipt, actions: ReceiptActions): TemplateResult {
  const { reference, secret, statusUrl } = receipt;
  return html`<p>${strings.next}</p>
    <dl part="recap">
      <dt>${strings.reference}</dt>
      <dd part="reference">${reference}</dd>
      ${secret ? html`<dt>${strings.secret}</dt><dd part="secret">${secret}</dd>` : nothing}
    </dl>
    <p class="actions">
      <button part="button copy" type="button" @click=${actions.copy}>${strings.copy}</button>
      <button part="button print" type="button" @click=${actions.print}>${strings.print}</button>
    </p>
    ${actions.copied ? html`<p part="hint">${actions.copied}</p>` : nothing}
    <p>${secret ? (statusUrl ? strings.withdrawHere : strings.withdraw) : strings.withdrawReference}</p>
    ${statusUrl ? html`<p><a part="status-link" href=${statusUrl}>${strings.status}</a></p>` : nothing}
    ${secret ? renderWithdrawal(strings, actions) : nothing}`;
}

/** The confirmation is in place: a second dialog would cover the code that has to be noted. */
function renderWithdrawal(strings: Locale['submission'], actions: ReceiptActions): TemplateResult {
  const { withdrawal, failed, ask, decline, withdraw } = actions;
  if (withdrawal === 'idle') {
    return html`<p><button part="button withdraw" type="button" @click=${ask}>${strings.withdrawAction}</button></p>`;
  }
  const busy = withdrawal === 'sending' ? 'true' : 'false';
  return html`<div part="confirm" role="group" aria-label=${strings.withdrawQuestion}>
    ${renderAlert(failed, 'withdraw-error', failed && html`<p>${strings.withdrawFailed}</p>`)}
    <p>${strings.withdrawQuestion}</p>
    <p class="actions">
      <button part="button withdraw-yes" type="button" aria-disabled=${busy} @click=${withdraw}>
        ${strings.withdrawYes}
      </button>
      <button part="button withdraw-no" type="button" @click=${decline}>${strings.withdrawNo}</button>
    </p>
  </div>`;
}
