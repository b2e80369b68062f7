import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { wallClock } from '../text/time-zone.js';
import type { LoadErrorCode } from './load-error.js';

/**
 * The visitor's message and a button to try again. While loading, the button keeps its place and the focus; and its
 * label, since a change of the focused control's name is not announced.
 */
export function renderError(
  strings: Locale['common'],
  code: LoadErrorCode,
  busy: boolean,
  retry: () => void,
): TemplateResult {
  return html`<div part="error">
    <p part="message" id="reason">${strings.errors[code]}</p>
    <button
      part="button retry"
      type="button"
      aria-describedby="reason"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${busy ? undefined : retry}
    >
      ${strings.retry}
    </button>
  </div>`;
}

/** A placeholder until the first response, if the page provides no fallback. */
export function renderSkeleton(): TemplateResult {
  return html`<div part="skeleton" aria-hidden="true"></div>`;
}

/** The age of the data after a failed update. `date` is when the data was made, if known. */
export function renderStale(strings: Locale['common'], date: Date | undefined, zone: string): TemplateResult {
  const sentence = date ? strings.stale(strings.dateTime(wallClock(date, zone))) : strings.staleUnknown;
  return html`<p part="notice">${sentence}</p>`;
}

/** The button that stops automatic updates, required by RGAA 13.1. */
export function renderPause(strings: Locale['common'], paused: boolean, toggle: () => void): TemplateResult {
  return html`<div class="toolbar">
    <button part="button pause" type="button" @click=${toggle}>${paused ? strings.resume : strings.pause}</button>
  </div>`;
}
