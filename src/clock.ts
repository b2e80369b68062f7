import { shared } from './shared.js';

/** The deviation up to which a visitor's clock counts as right, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/**
 * The most that a visitor's clock may be ahead, in milliseconds: certificates are valid for 200 days at most
 * (CA/Browser Forum, Baseline Requirements §6.3.2, since March 2026), and a clock that is further ahead opens no page
 * by `https:`.
 */
const MOST_AHEAD = 200 * 86_400_000;

/** The present: the visitor's clock, corrected by the servers of the page. */
export function now(): Date {
  return new Date(Date.now() + (shared.clockOffset ?? 0));
}

/**
 * Whether a server's response has confirmed the date. Statements that depend on it are left out otherwise: that an
 * offer closes in two days, or that a reading is old.
 */
export function isClockSure(): boolean {
  return !!shared.isClockSure;
}

/** The earliest possible present: anything that ended before it is over, even if the visitor's clock is ahead. */
export function earliestNow(): Date {
  return new Date(now().getTime() - (isClockSure() ? 0 : MOST_AHEAD));
}

/** The difference between a server's current time and the visitor's clock, in ms; 0 within the tolerance. */
export function clockOffset(serverTime: number): number {
  const offset = serverTime - Date.now();
  return Math.abs(offset) > TOLERANCE ? offset : 0;
}

/** Stores the correction. Once one server agrees with the visitor's clock, no other corrects it. */
export function correctClock(offset: number): void {
  const known = shared.clockOffset;
  shared.clockOffset = known === 0 ? 0 : offset;
  learnt(shared.clockOffset !== (known ?? 0));
}

/** Confirms the visitor's clock, with its correction, to the day. */
export function trustClock(): void {
  learnt(false);
}

/**
 * Calls `tell` whenever a response to any widget of the page corrects or confirms the clock. Returns a function that
 * removes the listener.
 */
export function onClock(tell: () => void): () => void {
  const watchers = (shared.clockWatchers ??= new Set());
  watchers.add(tell);
  return () => watchers.delete(tell);
}

function learnt(isCorrected: boolean): void {
  const isNew = isCorrected || !shared.isClockSure;
  shared.isClockSure = true;
  if (isNew) for (const tell of shared.clockWatchers ?? []) tell();
}
