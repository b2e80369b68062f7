import { html, type TemplateResult } from 'lit';

/** What assistive technology is told after an action of the visitor. */
export interface Announcement {
  text: string;
  /** A failure interrupts, a result waits for its turn: RGAA 7.5 asks for `alert` and `status`. */
  urgent: boolean;
}

/** The same words again are no change of a region, and what does not change is silent: a space tells them apart. */
export function nextAnnouncement(last: Announcement, text: string, urgent: boolean): Announcement {
  return { text: text === last.text ? `${text}\u00A0` : text, urgent };
}

/**
 * The regions, both there before they have anything to say: one that comes with its text is silent in some assistive
 * technology. `waiting` says in view of all that the first answer is late.
 */
export function renderAnnouncement({ text, urgent }: Announcement, waiting: string | undefined): TemplateResult {
  return html`<p role="status" part="status" class=${waiting ? 'status' : 'visually-hidden'}
      >${waiting ?? (urgent ? '' : text)}</p
    ><p role="alert" class="visually-hidden">${urgent ? text : ''}</p>`;
}
