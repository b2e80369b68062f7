import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { renderAnnouncement, type Announcement } from './announcement.js';
import type { LoadErrorCode } from './load-error.js';

/** The loading state of a widget, as far as it is announced. */
interface Progress {
  data?: unknown;
  loading: boolean;
  /** It takes long. */
  late: boolean;
}

/** Access of the announcer to its widget. */
export interface AnnouncerOptions {
  /** The accessible name of the widget: there may be five on the page. */
  name(): string;
  common(): Locale['common'];
  progress(): Progress;
}

/** Decides which status messages one widget announces to assistive technology, and when (WCAG 4.1.3). */
export class Announcer {
  private announcement: Announcement = { text: '', urgent: false };
  /** It has said that something is under way, and owes what comes of it. */
  private owes = false;
  private retried = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: AnnouncerOptions,
  ) {}

  /** Not before the focus, which the next update may move: what waits for its turn is dropped when that comes. */
  tell(text: string, urgent: boolean): void {
    const tell = () => {
      this.announcement = { text, urgent };
      this.host.requestUpdate();
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  /** The visitor tries again, and is told at once that it loads. */
  retry(): void {
    this.retried = true;
  }

  /** A load has ended; `failure` says why it brought nothing. */
  ended(failure?: LoadErrorCode): void {
    const { name, common, progress } = this.options;
    const failed = failure !== undefined && progress().data === undefined;
    const sentence = failed ? common().errors[failure] : common().loaded;
    // An attempt of the visitor's own interrupts when it has failed.
    if (this.owes) this.tell(`${name().replace(/[^.!?…]$/, '$&.')} ${sentence}`, failed && this.retried);
    this.owes = this.retried = false;
  }

  render(): TemplateResult {
    const { data, late, loading } = this.options.progress();
    const waits = loading && (this.retried || (late && data === undefined));
    this.owes ||= waits;
    return renderAnnouncement(this.announcement, waits ? this.options.common().loading : undefined);
  }
}
