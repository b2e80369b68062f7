import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Receipt } from '../../sources/submissions/receipt.js';
import type { FormContext } from './form-context.js';

/** What stays in the visitor's hands: the reference, the code, and how to go back on it. */
export function renderReceipt({ strings, level }: FormContext, receipt: Receipt, again: () => void): TemplateResult {
  const { reference, secret, statusUrl } = receipt;
  return html`<div part="receipt">
    ${heading(level, 'step-title', strings.done)}
    <p>${strings.next}</p>
    <dl part="recap">
      <dt>${strings.reference}</dt>
      <dd part="reference">${reference}</dd>
      ${secret ? html`<dt>${strings.secret}</dt><dd part="secret">${secret}</dd>` : nothing}
    </dl>
    <p>${secret ? (statusUrl ? strings.withdrawHere : strings.withdraw) : strings.withdrawReference}</p>
    ${statusUrl ? html`<p><a part="status-link" href=${statusUrl}>${strings.status}</a></p>` : nothing}
    <p class="actions"><button part="button again" type="button" @click=${again}>${strings.again}</button></p>
  </div>`;
}
