import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls `onTick` at an interval while the page is visible and the visitor has not paused it (RGAA 13.1: automatic
 * updates must be stoppable).
 */
export class RefreshController implements ReactiveController {
  /** Set by the visitor. */
  paused = false;
  private timer?: ReturnType<typeof setInterval> | undefined;
  private minutes = 0;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onTick: () => void,
  ) {
    host.addController(this);
  }

  /** Whether there are automatic updates to pause. */
  get active(): boolean {
    return this.minutes > 0;
  }

  /** Sets the minutes between two updates; 0 disables them. */
  every(minutes: number): void {
    if (minutes === this.minutes) return;
    this.minutes = minutes;
    this.restart();
  }

  toggle(): void {
    this.paused = !this.paused;
    this.restart();
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.restart();
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private restart(): void {
    this.hostDisconnected();
    // An update may run after the host was disconnected.
    if (!this.minutes || this.paused || !this.host.isConnected) return;
    this.timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.onTick();
    }, this.minutes * 60_000);
  }
}
