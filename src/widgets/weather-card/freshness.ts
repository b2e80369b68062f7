import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WeatherContext } from './weather-context.js';
import { wallClock } from '../../text/time-zone.js';

/** How much a reading still says of the weather outside. */
export type Freshness = 'fresh' | 'stale' | 'expired';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** A reading is expired at this many times the age at which it is stale. */
const EXPIRED_AT = 4;

/** Clocks differ, and a forecast's nearest hour may lie ahead; more than an hour does not happen by itself. */
const AHEAD = 60 * MINUTE;

/**
 * `staleAfter` in minutes; 0 is never. A reading without a time cannot be judged and counts as fresh; one from the
 * future is stale: its time is wrong, and so perhaps is its age.
 */
export function freshnessOf(observedAt: Date | undefined, now: Date, staleAfter: number): Freshness {
  if (!observedAt || staleAfter <= 0) return 'fresh';
  const age = now.getTime() - observedAt.getTime();
  if (age > staleAfter * MINUTE * EXPIRED_AT) return 'expired';
  return age > staleAfter * MINUTE || age < -AHEAD ? 'stale' : 'fresh';
}

/** What is said of a reading that is not fresh. */
export function ageText(observedAt: Date, freshness: 'stale' | 'expired', context: WeatherContext): string {
  const { strings, common, now, sure, timeZone } = context;
  const when = common.dateTime(wallClock(observedAt, timeZone));
  const age = now.getTime() - observedAt.getTime();
  if (age < 0) return strings.uncertain;
  if (!sure) return strings.doubtful(when);
  if (freshness === 'stale' && age < WEEK) return strings.stale(common.ago(Math.floor(age / MINUTE)));
  return strings.expired(when);
}

/** Redraws once a minute while the element is on the page: a reading grows old without any new answer. */
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
