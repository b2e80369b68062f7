import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { limits } from '../../limits.js';

/** `setTimeout` takes no more: 24.8 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Calls `due` when a moment has come at which a poll opens or closes. Clocks differ, and the server's decides: while
 * the same moment is still awaited afterwards, asks again, at first after `limits.pollTurn`, then less and less often.
 */
export class TurnController implements ReactiveController {
  private moment?: number | undefined;
  private timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly due: () => void,
  ) {
    host.addController(this);
  }

  /** The moment to wait for; `undefined` for none. */
  await(moment: Date | undefined): void {
    // A page may set a poll with a date that is none.
    const time = moment instanceof Date && Number.isFinite(moment.getTime()) ? moment.getTime() : undefined;
    if (time === this.moment && (this.timer !== undefined || time === undefined)) return;
    this.hostDisconnected();
    this.moment = time;
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.moment === undefined || this.timer !== undefined) return;
    const left = this.moment - Date.now();
    const pause = left > 0 ? left : Math.max(limits.pollTurn, -left);
    this.timer = setTimeout(() => this.ring(pause > LONGEST), Math.min(pause, LONGEST));
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private ring(early: boolean): void {
    this.timer = undefined;
    if (!early) this.due();
    this.hostConnected();
  }
}
