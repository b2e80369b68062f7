import type { Locale } from './locale.js';
import type { WallClock } from '../text/time-zone.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** `19 Dec 2009`: a day first that nobody can mistake for a month. */
const date = ({ day, month, year }: WallClock): string => `${day} ${MONTHS[month - 1]} ${year}`;

export const common: Locale['common'] = {
  decimal: '.',
  loading: 'Loading…',
  retry: 'Try again',
  pause: 'Stop automatic updates',
  resume: 'Resume automatic updates',
  newWindow: '(new window)',
  date,
  dateTime: (clock: WallClock) => `${date(clock)}, ${two(clock.hour)}:${two(clock.minute)}`,
  ago: (minutes) => {
    if (minutes < 1) return 'just now';
    if (minutes < 60) return `${minutes} min ago`;
    if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ago`;
    const days = Math.floor(minutes / (24 * 60));
    return days === 1 ? '1 day ago' : `${days} days ago`;
  },
  stale: (when) => `The update failed. Showing information from ${when}.`,
  staleUnknown: 'The update failed. Showing information from an earlier visit.',
  errors: {
    'endpoint-missing': [
      'This information is not available at the moment.',
      'The "endpoint" attribute is missing: give it the address of the data.',
    ],
    'endpoint-invalid': [
      'This information is not available at the moment.',
      'The "endpoint" attribute does not hold a valid http or https address.',
    ],
    blocked: [
      'This information could not be loaded. Try again in a moment.',
      'The request was blocked: the server does not allow this site (CORS), the page’s security policy (CSP) forbids it, the page is https and the address http, or the network is down.',
    ],
    offline: [
      'You seem to be offline. Loading will resume when you are back.',
      'The visitor’s browser is offline.',
    ],
    timeout: [
      'Loading takes too long. Try again in a moment.',
      'The server did not answer in full within 8 seconds.',
    ],
    'http-4xx': [
      'This information is not available at the moment.',
      'The server refused the request: check the address, the access rights and the key.',
    ],
    'http-5xx': [
      'The service is unavailable for the moment. Try again in a moment.',
      'The server answered with an internal error.',
    ],
    'rate-limited': [
      'The service is very busy. Try again in a few minutes.',
      'The server limits the number of requests (429).',
    ],
    'too-large': [
      'This information cannot be shown.',
      'The answer is larger than 2 MB: limit the number of items in the address.',
    ],
    'wrong-type': [
      'This information cannot be shown.',
      'The server answered with something else than data, often an HTML page: check the address.',
    ],
    malformed: ['This information cannot be shown.', 'The answer is empty or incorrect.'],
    'unknown-format': [
      'This information cannot be shown.',
      'The format of the answer is not known: check the address and the "format" attribute.',
    ],
  },
};

export const news: Locale['news'] = {
  heading: 'News',
  empty: 'No news at the moment.',
  noMatch: 'No news matches your search.',
  untitled: 'Untitled',
  published: (when) => `Published ${when}`,
  publishedAgo: (when) => `Published ${when}`,
  updated: (when) => `Updated ${when}`,
  updatedAgo: (when) => `Updated ${when}`,
  credit: (name) => `Credit: ${name}`,
  more: 'Show more news',
  moreShown: (count) => (count === 1 ? '1 more news item is shown.' : `${count} more news items are shown.`),
  search: 'Search the news',
  filters: 'Filter by category',
  allCategories: 'All',
  results: (count) => (count === 0 ? 'No news.' : count === 1 ? '1 news item.' : `${count} news items.`),
};
