import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now, onClock } from '../../clock.js';

/** Beyond it timers fire at once, in milliseconds: their delay is a signed 32-bit number. */
const LONGEST = 2 ** 31 - 1;

/**
 * Draws the host anew at a moment, when more is known of the time, and whenever it comes back into the page, which may be
 * long after that moment.
 */
export class WakeController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;
  private stopListening?: () => void;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Only the last moment counts. */
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
