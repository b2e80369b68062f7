import { addDays } from '../seeds/days.js';

const DAY = 86_400_000;
const DATE = /\b\d{4}-\d\d-\d\d(?=["T<])/g;
const DATE_TIME = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?/g;

/**
 * Moves every ISO date of a recording by the same number of whole days, so that the newest lies within the last 24
 * hours. Times of day stay as recorded, because news published at 3 in the morning would be implausible.
 */
export function replay(recording: string, now: Date): string {
  const moments = (recording.match(DATE_TIME) ?? []).map((text) => Date.parse(text.endsWith('Z') ? text : `${text}Z`));
  const days = Math.floor((now.getTime() - Math.max(...moments)) / DAY);
  return recording.replace(DATE, (date) => addDays(date, days));
}
