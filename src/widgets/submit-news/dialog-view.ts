import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/** The form in a window, and the button that opens it. */
export function renderDialog(
  strings: Locale['submission'],
  label: string,
  form: TemplateResult,
  dialog: () => HTMLDialogElement | null,
): TemplateResult {
  return html`
    <p>
      <button part="button open" class="primary" type="button" @click=${() => dialog()?.showModal()}>
        ${strings.open}
      </button>
    </p>
    <dialog part="dialog" aria-label=${label}>
      <p class="end">
        <button part="button close" type="button" @click=${() => dialog()?.close()}>${strings.close}</button>
      </p>
      ${form}
    </dialog>
  `;
}
