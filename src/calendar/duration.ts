import { DAY, WEEK } from './day.js';

/** A duration (RFC 5545 §3.3.6): nominal days, as many midnights as they say, and then exact time; in milliseconds. */
export interface Duration {
  days: number;
  time: number;
}

const UNITS: Record<string, number> = { W: WEEK, D: DAY, H: 3_600_000, M: 60_000, S: 1_000 };

/** Reads `P1DT2H`, and `PT1W`, which some programs write. Nothing for a text without a length, or one less than nothing. */
export function parseDuration(text: string): Duration {
  const duration: Duration = { days: 0, time: 0 };
  const written = text.startsWith('-') ? '' : text.toUpperCase();
  for (const [, amount, unit = ''] of written.matchAll(/(\d+)([WDHMS])/g)) {
    duration[/[WD]/.test(unit) ? 'days' : 'time'] += Number(amount) * (UNITS[unit] ?? 0);
  }
  return duration;
}
