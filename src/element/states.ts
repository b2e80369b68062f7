import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { wallClock } from '../text/time-zone.js';
import type { LoadErrorCode } from './load-error.js';

/** What a widget is doing, as `:state(…)` on the element tells the page's style sheet. */
export const states = ['idle', 'loading', 'ready', 'stale', 'empty', 'error'] as const;
export type WidgetState = (typeof states)[number];

/** Mirrors the state to `:state(…)`. Browsers without custom states lose that hook and nothing else. */
export function reflectState(internals: ElementInternals | undefined, state: WidgetState): void {
  const set = internals?.states;
  if (!set || set.has(state)) return;
  try {
    for (const other of states) set.delete(other);
    set.add(state);
  } catch {
    // Chromium before 125 accepts only names that start with two dashes.
  }
}

/**
 * The visitor's sentence and a way to try again. The button stays in place while it is at work, and so does focus; its
 * label too, as a name that changes under the focus is not told.
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

/** Something to see before the first answer, when the page gives nothing itself. */
export function renderSkeleton(): TemplateResult {
  return html`<div part="skeleton" aria-hidden="true"></div>`;
}

/** Says how old the data on screen is, after an update that failed. `date` is when it was made, if that is known. */
export function renderStale(strings: Locale['common'], date: Date | undefined, zone: string): TemplateResult {
  const sentence = date ? strings.stale(strings.dateTime(wallClock(date, zone))) : strings.staleUnknown;
  return html`<p part="notice">${sentence}</p>`;
}

/** The control that RGAA 13.1 asks of whatever refreshes by itself. */
export function renderPause(strings: Locale['common'], paused: boolean, toggle: () => void): TemplateResult {
  return html`<div class="toolbar">
    <button part="button pause" type="button" @click=${toggle}>${paused ? strings.resume : strings.pause}</button>
  </div>`;
}
