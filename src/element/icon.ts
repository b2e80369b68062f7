import { html, type TemplateResult } from 'lit';

/** A warning triangle, of Lucide (https://lucide.dev), © Lucide Icons and Contributors, ISC License. */
export const TRIANGLE = 'M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';

/**
 * An icon of one path in a square of 24, drawn by its line. Hidden from assistive technology, because the text has all its
 * information. Width and height are for saved pages, which keep the shadow root without its style sheets: the icon would
 * fill its container there.
 */
export function renderIcon(path: string): TemplateResult {
  return html`<svg
    part="icon"
    class="icon"
    viewBox="0 0 24 24"
    width="24"
    height="24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path}></path>
  </svg>`;
}
