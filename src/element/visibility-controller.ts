import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { limits } from '../limits.js';

/** Calls `onVisible` once, when the host comes near the viewport, or the page is printed. */
export class VisibilityController implements ReactiveController {
  private observer?: IntersectionObserver | undefined;
  private waiting = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onVisible: () => void,
  ) {
    host.addController(this);
  }

  /** Starts watching; a host that is moved before it is visible keeps waiting. */
  watch(): void {
    this.stop();
    this.waiting = true;
    this.observe();
  }

  /** Stops waiting. */
  stop(): void {
    this.hostDisconnected();
    this.waiting = false;
  }

  hostConnected(): void {
    // Stops an observer that was started while the host was disconnected.
    if (this.waiting) this.watch();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    removeEventListener('beforeprint', this.show);
    this.observer = undefined;
  }

  private observe(): void {
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.show();
      },
      { rootMargin: limits.lazyMargin },
    );
    this.observer.observe(this.host);
    addEventListener('beforeprint', this.show);
  }

  private readonly show = (): void => {
    this.stop();
    this.onVisible();
  };
}
