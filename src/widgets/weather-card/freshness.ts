import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WeatherContext } from './weather-context.js';
import { wallClock } from '../../text/time-zone.js';

/** Whether a reading still describes the current weather. */
export type Freshness = 'fresh' | 'stale' | 'expired';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** A reading expires at this multiple of the age from which it is stale. */
const EXPIRED_AT = 4;

/**
 * The tolerance for readings from the future: clocks differ, and a forecast's nearest hour may lie ahead, but by less
 * than an hour.
 */
const AHEAD = 60 * MINUTE;

/**
 * The freshness of a reading; `staleAfter` in minutes, 0 disables it. A reading without a time counts as fresh; one
 * from the future as stale, because its time is wrong.
 */
export function freshnessOf(observedAt: Date | undefined, now: Date, staleAfter: number): Freshness {
  if (!observedAt || staleAfter <= 0) return 'fresh';
  const age = now.getTime() - observedAt.getTime();
  if (age > staleAfter * MINUTE * EXPIRED_AT) return 'expired';
  return age > staleAfter * MINUTE || age < -AHEAD ? 'stale' : 'fresh';
}

/** The notice for a reading that is not fresh. */
export function ageText(observedAt: Date, freshness: 'stale' | 'expired', context: WeatherContext): string {
  const { strings, common, now, sure, timeZone } = context;
  const when = common.dateTime(wallClock(observedAt, timeZone));
  const age = now.getTime() - observedAt.getTime();
  if (age < 0) return strings.uncertain;
  if (!sure) return strings.doubtful(when);
  if (freshness === 'stale' && age < WEEK) return strings.stale(common.ago(Math.floor(age / MINUTE)));
  return strings.expired(when);
}

/**
 * Updates the host once a minute while it is connected, because the age of a reading changes without a new response.
 */
export class AgeController implements ReactiveController {
  private timer?: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer ??= setInterval(() => this.host.requestUpdate(), MINUTE);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
