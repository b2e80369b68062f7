import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Calls `onTick` every so many minutes while the page is visible and the visitor has not paused it
 * (RGAA 13.1: whoever refreshes by itself must be stoppable).
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

  /** Whether there is anything to pause. */
  get active(): boolean {
    return this.minutes > 0;
  }

  /** `minutes` between two refreshes; 0 is never. */
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
    // An update may come after its host has gone.
    if (!this.minutes || this.paused || !this.host.isConnected) return;
    this.timer = setInterval(() => {
      if (document.visibilityState === 'visible') this.onTick();
    }, this.minutes * 60_000);
  }
}
