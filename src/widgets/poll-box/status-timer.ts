import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../clock.js';
import { limits } from '../../limits.js';

/** The maximum delay of `setTimeout`, in ms: 24.8 days. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Calls `due` when the opening or closing time of a poll is reached, while the element is on the page; if the page is
 * hidden then, once it becomes visible. The server's clock decides on the poll's status and may be behind: if the time
 * has not changed afterwards, calls `due` again, first after `limits.pollTurn`, then at growing intervals.
 */
export class StatusTimer implements ReactiveController {
  /** In ms since 1970. */
  private time?: number | undefined;
  /** Cancels the timer, or stops waiting for the page to become visible. */
  private stop?: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly due: () => void,
  ) {
    host.addController(this);
  }

  /** Sets the time at which `due` is called; `undefined` stops the timer. The same time again changes nothing. */
  set(date: Date | undefined): void {
    // A page may set a poll with an invalid date.
    const time = date instanceof Date && Number.isFinite(date.getTime()) ? date.getTime() : undefined;
    if (time === this.time && (this.stop || time === undefined)) return;
    this.hostDisconnected();
    this.time = time;
    this.hostConnected();
  }

  hostConnected(): void {
    // An update may run after the host was disconnected.
    if (this.time === undefined || this.stop || !this.host.isConnected) return;
    const left = this.time - now().getTime();
    const delay = left > 0 ? left : Math.max(limits.pollTurn, -left);
    const timer = setTimeout(() => this.expire(delay > MAX_DELAY), Math.min(delay, MAX_DELAY));
    this.stop = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  /** Handles the end of the timer. `early` is true if the time is further away than a timer can reach. */
  private expire(early: boolean): void {
    this.hostDisconnected();
    if (document.visibilityState === 'hidden') {
      const retry = () => this.expire(early);
      document.addEventListener('visibilitychange', retry, { once: true });
      this.stop = () => document.removeEventListener('visibilitychange', retry);
      return;
    }
    if (!early) this.due();
    this.hostConnected();
  }
}
