import { DAY } from '../calendar/day.js';
import { dayOf, momentOf } from '../calendar/local-days.js';
import { fromWallClock } from '../text/time-zone.js';
import { hoursOn } from './day-hours.js';
import type { OpeningHours, RangeKind, TimeRange } from './opening-hours.js';

/** Whether an office is open. */
export type OpenState = RangeKind | 'closed';

/** A range of a day as moments, in milliseconds; `to` is exclusive. */
interface Span {
  from: number;
  to: number;
  range: TimeRange;
}

/** From this moment on the state is another one. */
export interface Change {
  at: Date;
  state: OpenState;
}

const MINUTE = 60_000;
/** The days in which a change is looked for. */
const AHEAD = 366;
/** Of ranges that overlap the first decides. */
const RANK: readonly RangeKind[] = ['open', 'appointment', 'unknown'];

/** The hours of an office as moments, in its zone (IANA name). */
export class Timeline {
  private readonly days = new Map<number, readonly Span[]>();

  constructor(
    private readonly hours: OpeningHours,
    private readonly zone: string,
  ) {}

  /** The range in which a moment is, `undefined` if the office is closed. */
  rangeAt(moment: Date): TimeRange | undefined {
    const time = moment.getTime();
    return this.around(dayOf(moment, this.zone))
      .filter(({ from, to }) => from <= time && time < to)
      .map(({ range }) => range)
      .sort((one, other) => RANK.indexOf(one.kind ?? 'open') - RANK.indexOf(other.kind ?? 'open'))[0];
  }

  stateAt(moment: Date): OpenState {
    const range = this.rangeAt(moment);
    return range ? (range.kind ?? 'open') : 'closed';
  }

  /** The changes of the state after a moment, in order, for a year. */
  *changesAfter(moment: Date): Generator<Change> {
    const today = dayOf(moment, this.zone);
    let state = this.stateAt(moment);
    for (let day = today; day <= today + AHEAD * DAY; day += DAY) {
      const [begin, end] = [momentOf(day, this.zone), momentOf(day + DAY, this.zone)];
      const bounds = this.around(day)
        .flatMap(({ from, to }) => [from, to])
        .filter((time) => time > moment.getTime() && begin <= time && time < end)
        .sort((one, other) => one - other);
      for (const time of bounds) {
        const at = new Date(time);
        const changed = this.stateAt(at);
        if (changed !== state) yield { at, state: changed };
        state = changed;
      }
    }
  }

  /** The ranges of a day, and those of the day before, which may end on it. */
  private around(day: number): readonly Span[] {
    return [...this.spansOf(day - DAY), ...this.spansOf(day)];
  }

  /** A time that a DST change repeats is the first of the two. */
  private spansOf(day: number): readonly Span[] {
    const moment = (minutes: number) => fromWallClock(day + minutes * MINUTE, this.zone).getTime();
    const known =
      this.days.get(day) ??
      hoursOn(this.hours, day).ranges.map((range) => ({ from: moment(range.from), to: moment(range.to), range }));
    this.days.set(day, known);
    return known;
  }
}
