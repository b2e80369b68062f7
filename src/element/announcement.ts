import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** A sentence for assistive technology after an action of the visitor. A new object is announced again. */
export interface Announcement {
  text: string;
  /** A failure interrupts, a result waits for its turn: RGAA 7.5 asks for `alert` and `status`. */
  urgent: boolean;
}

/**
 * A message that interrupts; nothing without `content`. Each `key` is another element: Firefox tells of an alert that
 * comes with its text, by itself, and not of what comes into an alert or inside of something else. Its part is its `id`
 * too.
 */
export function renderAlert(key: unknown, part: string, content: unknown, look = ''): unknown {
  return content ? keyed(key, html`<div id=${part} part=${part} role="alert" class=${look}>${content}</div>`) : nothing;
}

/**
 * The region, there before it has anything to say: results are told when they come into it. It has no role, as some
 * assistive technology reads an empty `status` by its role alone. `waiting` says in view of all that an answer is late.
 */
export function renderAnnouncement(announcement: Announcement, waiting: string | undefined): TemplateResult {
  const { text, urgent } = announcement;
  const status = (words: string, look: string) => html`<p role="status" part="status" class=${look}>${words}</p>`;
  return html`<div aria-live="polite"
      >${waiting ? status(waiting, 'status') : text && !urgent ? keyed(announcement, status(text, 'visually-hidden')) : nothing}</div
    >${renderAlert(announcement, 'alert', urgent && text, 'visually-hidden')}`;
}
