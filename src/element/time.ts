import { html, type TemplateResult } from 'lit';
import { isoInZone } from '../text/time-zone.js';

/**
 * A moment as text, with its ISO form and offset in `datetime`. The role is `presentation`, because Orca skips a `time`
 * that is alone in a `dd`, or reads it twice.
 */
export function renderTime(date: Date, zone: string, text: unknown, part: string): TemplateResult {
  return html`<time role="presentation" part=${part} datetime=${isoInZone(date, zone)}>${text}</time>`;
}
