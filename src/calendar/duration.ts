import { DAY } from './day.js';

/** A duration (RFC 5545 §3.3.6): nominal days, as many midnights as they say, and then exact time; in milliseconds. */
export interface Duration {
  days: number;
  time: number;
}

/** Reads `P1DT2H`, and `PT1W`, which some programs write. Nothing for a text without a length, or one less than nothing. */
export function parseDuration(text: string): Duration {
  const amount = (unit: string) => Number(RegExp(`^[^-]*?(\\d+)${unit}`, 'i').exec(text)?.[1] ?? 0);
  return {
    days: (amount('W') * 7 + amount('D')) * DAY,
    time: ((amount('H') * 60 + amount('M')) * 60 + amount('S')) * 1_000,
  };
}
