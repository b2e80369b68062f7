import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { renderAnnouncement, type Announcement } from './announcement.js';

/** What one widget tells assistive technology, and when. */
export class Announcer {
  private announcement: Announcement = { text: '', urgent: false };
  /** It has said that something is under way, and owes what comes of it. */
  private owes = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Not before the focus, which the next update may move: what waits for its turn is dropped when that comes. */
  tell(text: string, urgent: boolean): void {
    const tell = () => {
      this.announcement = { text, urgent };
      this.host.requestUpdate();
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  /** Tells who has heard that it loads what came of it, and where: there may be five widgets on the page. */
  tellEnd(name: string, sentence: string, urgent: boolean): void {
    if (this.owes) this.tell(`${name.replace(/[^.!?…]$/, '$&.')} ${sentence}`, urgent);
    this.owes = false;
  }

  /** `waiting` is what is said while the visitor waits. */
  render(waiting: string | undefined): TemplateResult {
    this.owes ||= !!waiting;
    return renderAnnouncement(this.announcement, waiting);
  }
}
