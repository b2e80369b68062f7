import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../clock.js';
import { limits } from '../../limits.js';

/** The maximum delay of `setTimeout`: 24.8 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Calls `due` when the opening or closing time of a poll has come; on a hidden page, once it becomes visible. Clocks
 * differ, and the server's decides: if the poll has not changed afterwards, calls again, first after `limits.pollTurn`,
 * then at growing intervals.
 */
export class TurnController implements ReactiveController {
  private moment?: number | undefined;
  /** Cancels the timer, or the wait for the page to become visible. */
  private stop?: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly due: () => void,
  ) {
    host.addController(this);
  }

  /** Sets the time to wait for; `undefined` for none. */
  await(moment: Date | undefined): void {
    // A page may set a poll with an invalid date.
    const time = moment instanceof Date && Number.isFinite(moment.getTime()) ? moment.getTime() : undefined;
    if (time === this.moment && (this.stop || time === undefined)) return;
    this.hostDisconnected();
    this.moment = time;
    this.hostConnected();
  }

  hostConnected(): void {
    // An update may run after the host was disconnected.
    if (this.moment === undefined || this.stop || !this.host.isConnected) return;
    const left = this.moment - now().getTime();
    const pause = left > 0 ? left : Math.max(limits.pollTurn, -left);
    const timer = setTimeout(() => this.ring(pause > LONGEST), Math.min(pause, LONGEST));
    this.stop = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  private ring(early: boolean): void {
    this.hostDisconnected();
    if (document.visibilityState === 'hidden') {
      const look = () => this.ring(early);
      document.addEventListener('visibilitychange', look, { once: true });
      this.stop = () => document.removeEventListener('visibilitychange', look);
      return;
    }
    if (!early) this.due();
    this.hostConnected();
  }
}
