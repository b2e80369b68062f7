import { shared } from './shared.js';

/** Up to this a visitor's clock is taken for right, in milliseconds. */
const TOLERANCE = 5 * 60_000;

/**
 * By how much a visitor's clock may be ahead, in milliseconds: certificates are valid for 200 days at most (CA/Browser
 * Forum, Baseline Requirements §6.3.2, since March 2026), and a clock that is further ahead opens no page by `https:`.
 */
const MOST_AHEAD = 200 * 86_400_000;

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

/** The earliest moment that it may be: what ended before that is over, also by a clock of which nobody is sure. */
export function earliestNow(): Date {
  return new Date(now().getTime() - (isClockSure() ? 0 : MOST_AHEAD));
}

/** How far a time that a server gives for the present is from the visitor's clock, ms; 0 for what both may be wrong by. */
export function clockOffset(serverTime: number): number {
  const offset = serverTime - Date.now();
  return Math.abs(offset) > TOLERANCE ? offset : 0;
}

/** A visitor's clock that one server agrees with is right, whatever another says. */
export function correctClock(offset: number): void {
  const known = shared.clockOffset;
  shared.clockOffset = known === 0 ? 0 : offset;
  learnt(shared.clockOffset !== (known ?? 0));
}

/** The visitor's clock, as it is now corrected, is right to the day. */
export function trustClock(): void {
  learnt(false);
}

/** Calls `tell` whenever more is known of the time, by the answer to any widget of the page; what it returns ends that. */
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
