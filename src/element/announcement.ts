import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A sentence for assistive technology after an action of the visitor. A new object is announced again. */
export interface Announcement {
  text: string;
  /** Failures are announced as `alert`, which interrupts; results as `status`, which waits (RGAA 7.5). */
  urgent: boolean;
}

/**
 * A message that interrupts; nothing without `content`. Each `key` gets a new element: Firefox announces an alert that
 * is inserted together with its text and on its own, but not text inserted into an existing alert or an alert inside
 * other inserted content. Its part name is also its `id`.
 */
export function renderAlert(key: unknown, part: string, content: unknown, look = ''): unknown {
  return content ? keyed(key, html`<div id=${part} part=${part} role="alert" class=${look}>${content}</div>`) : nothing;
}

/**
 * The live region, rendered before it has any message, so that inserted messages are announced. It has no role itself,
 * since some assistive technology announces the role of an empty `status`. `waiting` is a visible message that a
 * response is late.
 */
export function renderAnnouncement(announcement: Announcement, waiting: string | undefined): TemplateResult {
  const { text, urgent } = announcement;
  const status = (words: string, look: string) => html`<p role="status" part="status" class=${look}>${words}</p>`;
  return html`<div aria-live="polite"
      >${waiting ? status(waiting, 'status') : text && !urgent ? keyed(announcement, status(text, 'visually-hidden')) : nothing}</div
    >${renderAlert(announcement, 'alert', urgent && text, 'visually-hidden')}`;
}
