import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';

/**
 * Keeps Tab and Shift+Tab inside the dialog: from the last button to the first one, and back. Without it browsers also
 * focus the dialog itself if it scrolls, and screen readers then read its whole content. In every step the first and
 * the last control are buttons.
 */
function wrapFocus(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const ends = [buttons[0], buttons.at(-1)];
  const [from, to] = event.shiftKey ? ends : ends.reverse();
  if (event.key !== 'Tab' || event.target !== from) return;
  event.preventDefault();
  to?.focus();
}

/** The button that opens the dialog, and the dialog with the form. `dialog` returns the element once it is rendered. */
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
    <dialog part="dialog" aria-label=${label} @keydown=${wrapFocus}>
      <p class="end">
        <button part="button close" type="button" @click=${() => dialog()?.close()}>${strings.close}</button>
      </p>
      ${form}
    </dialog>
  `;
}
