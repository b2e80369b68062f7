import { html, type TemplateResult } from 'lit';
import { isoInZone } from '../text/time-zone.js';

/** A moment as text, with the machine-readable form and its offset beside it. */
export function renderTime(date: Date, zone: string, text: unknown, part: string): TemplateResult {
  return html`<time part=${part} datetime=${isoInZone(date, zone)}>${text}</time>`;
}
