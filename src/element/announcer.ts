import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.js';
import { renderAnnouncement, type Announcement } from './announcement.js';
import type { LoadErrorCode } from './load-error.js';

/** The loading state of a widget, as far as it is announced. */
export interface Progress {
  data?: unknown;
  loading: boolean;
  /** True if loading takes long. */
  late: boolean;
}

/** The widget, as far as the announcer uses it. */
export interface AnnouncerOptions {
  /** The accessible name of the widget: there may be several on the page. */
  name(): string;
  common(): Locale['common'];
  progress(): Progress;
}

/** Decides which status messages a widget announces to assistive technology, and when (WCAG 4.1.3). */
export class Announcer {
  private announcement: Announcement = { text: '', urgent: false };
  /** True if loading was announced, so that its result has to be announced too. */
  private pending = false;
  private retried = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: AnnouncerOptions,
  ) {}

  /** Announces a text after the next update, because that may move the focus, which cancels pending announcements. */
  announce(text: string, urgent: boolean): void {
    const tell = () => {
      this.announcement = { text, urgent };
      this.host.requestUpdate();
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  }

  /** Marks the next load as a retry by the visitor: that it is loading is announced at once. */
  retry(): void {
    this.retried = true;
  }

  /** Announces the end of a load; `failure` is its cause if it failed. */
  ended(failure?: LoadErrorCode): void {
    const { name, common, progress } = this.options;
    const failed = failure !== undefined && progress().data === undefined;
    const sentence = failed ? common().errors[failure] : common().loaded;
    // The failure of a retry is announced as an alert.
    if (this.pending) this.announce(`${name().replace(/[^.!?…]$/, '$&.')} ${sentence}`, failed && this.retried);
    this.pending = this.retried = false;
  }

  render(): TemplateResult {
    const { data, late, loading } = this.options.progress();
    const waits = loading && (this.retried || (late && data === undefined));
    this.pending ||= waits;
    return renderAnnouncement(this.announcement, waits ? this.options.common().loading : undefined);
  }
}
