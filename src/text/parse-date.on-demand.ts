import { onDemand } from '../pending.js';
import { parseCompleteDate } from './complete-date.js';
import { fromUnix } from './unix-time.js';

const parser = onDemand(() => import('./parse-date.js'));

/** `parseDate` of `parse-date.ts`, which is loaded on demand: for dates that are not written as standards say. */
export function parseDate(value: unknown, timeZone = 'Europe/Paris'): Date | undefined {
  if (typeof value === 'number') return fromUnix(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return parseCompleteDate(value, timeZone) ?? parser().parseDate(value, timeZone);
}
