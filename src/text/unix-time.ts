/**
 * Numbers above it, in either direction, are milliseconds, others seconds: it is the year 5138 in seconds, 1973 in
 * milliseconds.
 */
const LARGEST_SECONDS = 1e11;

/** The date of a unix time in seconds or milliseconds. */
export function fromUnix(number: number): Date | undefined {
  return dateOf(Math.abs(number) < LARGEST_SECONDS ? number * 1000 : number);
}

/**
 * The `Date` of a unix time in milliseconds; `undefined` outside the range of `Date`, and for the epoch itself, which
 * systems write when they have no date.
 */
export function dateOf(time: number): Date | undefined {
  return time && Number.isFinite(new Date(time).getTime()) ? new Date(time) : undefined;
}
