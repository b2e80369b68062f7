import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now, onClock } from '../clock.js';

/** With a longer delay, in milliseconds, timers fire at once: it is a signed 32-bit number. */
const LONGEST = 2 ** 31 - 1;

/**
 * Updates the host at a moment, when the clock is corrected or confirmed, and when it is connected again, which may be
 * long after that moment.
 */
export class WakeController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;
  private stopListening?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Schedules an update; replaces the previous one. */
  at(moment: Date): void {
    clearTimeout(this.timer);
    const delay = Math.min(moment.getTime() - now().getTime(), LONGEST);
    this.timer = setTimeout(() => this.host.requestUpdate(), delay);
  }

  hostConnected(): void {
    this.stopListening = onClock(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stopListening?.();
    clearTimeout(this.timer);
  }
}
