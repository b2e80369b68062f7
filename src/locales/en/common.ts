import type { WallClock } from '../../text/time-zone.js';
import type { Locale } from '../locale.js';
import { longDate, MONTHS, two } from './dates.js';

/** `19 Dec 2009`: the month in letters, so that day and month can't be confused. */
const date = ({ day, month, year }: WallClock): string => `${day} ${MONTHS[month - 1]} ${year}`;

const since = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} ago`;

export const common: Locale['common'] = {
  decimal: '.',
  loading: 'Loading…',
  loaded: 'Loading finished.',
  retry: 'Try again',
  pause: 'Stop automatic updates',
  resume: 'Resume automatic updates',
  paused: 'Automatic updates are paused.',
  resumed: 'Automatic updates are on again.',
  newWindow: '(new window)',
  date,
  dateTime: (clock: WallClock) => `${date(clock)}, ${two(clock.hour)}:${two(clock.minute)}`,
  longDate,
  longDateTime: (clock) => `${longDate(clock)} at ${two(clock.hour)}:${two(clock.minute)}`,
  ago: (minutes) => {
    if (minutes < 1) return 'just now';
    if (minutes < 60) return since(minutes, 'minute');
    const hours = Math.floor(minutes / 60);
    return hours < 24 ? since(hours, 'hour') : since(Math.floor(hours / 24), 'day');
  },
  stale: (when) => `The update failed. Showing information from ${when}.`,
  staleUnknown: 'The update failed. Showing information from an earlier visit.',
  errors: {
    'endpoint-missing': 'This information is not available at the moment.',
    'endpoint-invalid': 'This information is not available at the moment.',
    blocked: 'This information could not be loaded. Try again in a moment.',
    offline: 'You seem to be offline. Loading will resume when you are back.',
    timeout: 'Loading takes too long. Try again in a moment.',
    'http-4xx': 'This information is not available at the moment.',
    'http-5xx': 'The service is unavailable for the moment. Try again in a moment.',
    'rate-limited': 'The service is very busy. Try again in a few minutes.',
    'too-large': 'This information cannot be shown.',
    'wrong-type': 'This information cannot be shown.',
    malformed: 'This information cannot be shown.',
    'unknown-format': 'This information cannot be shown.',
  },
};
