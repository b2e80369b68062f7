import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { now } from '../../clock.js';
import { limits } from '../../limits.js';

/** `setTimeout` takes no more: 24.8 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Calls `due` when a moment has come at which a poll opens or closes; on a page that nobody looks at, when somebody
 * does. Clocks differ, and the server's decides: while the same moment is still awaited afterwards, asks again, at
 * first after `limits.pollTurn`, then less and less often.
 */
export class TurnController implements ReactiveController {
  private moment?: number | undefined;
  /** Ends the wait for the moment, or for somebody to look. */
  private stop?: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly due: () => void,
  ) {
    host.addController(this);
  }

  /** The moment to wait for; `undefined` for none. */
  await(moment: Date | undefined): void {
    // A page may set a poll with a date that is none.
    const time = moment instanceof Date && Number.isFinite(moment.getTime()) ? moment.getTime() : undefined;
    if (time === this.moment && (this.stop || time === undefined)) return;
    this.hostDisconnected();
    this.moment = time;
    this.hostConnected();
  }

  hostConnected(): void {
    // An update may come after its host has gone.
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
