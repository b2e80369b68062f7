import { shared } from './shared.js';

/** Up to this a visitor's clock is taken for right, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/** The present: the visitor's clock, as the servers of the page have corrected it. */
export function now(): Date {
  return new Date(Date.now() + (shared.clockOffset ?? 0));
}

/**
 * Whether an answer of a server has shown to the day what time it is. What else stands on the visitor's clock alone is
 * not said: that an offer closes in two days, or that a reading is old.
 */
export function isClockSure(): boolean {
  return !!shared.isClockSure;
}

/** How far a time that a server gives for the present is from the visitor's clock, ms; 0 for what both may be wrong by. */
export function clockOffset(serverTime: number): number {
  const offset = serverTime - Date.now();
  return Math.abs(offset) > TOLERANCE ? offset : 0;
}

/** A visitor's clock that one server agrees with is right, whatever another says. */
export function correctClock(offset: number): void {
  shared.clockOffset = shared.clockOffset === 0 ? 0 : offset;
  trustClock();
}

/** The visitor's clock, as it is now corrected, is right to the day. */
export function trustClock(): void {
  shared.isClockSure = true;
}
