import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../clock.js';

/** Beyond it timers fire at once, in milliseconds: their delay is a signed 32-bit number. */
const LONGEST = 2 ** 31 - 1;

/** Draws the host anew at a moment, and whenever it comes back into the page, which may be long after that moment. */
export class WakeController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

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
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
