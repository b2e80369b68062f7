import type { Locale } from './locale.js';
import type { WallClock } from '../text/time-zone.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

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
  longDateTime: ({ day, month, year, hour, minute }) =>
    `${day} ${LONG_MONTHS[month - 1]} ${year} at ${two(hour)}:${two(minute)}`,
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

const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A number with its unit, for speech; only exactly one is singular. */
const counted = (value: number, text: string, one: string, many: string): string =>
  `${text.replace('−', 'minus ')} ${Math.abs(value) === 1 ? one : many}`;

export const weather: Locale['weather'] = {
  heading: 'Weather',
  empty: 'No weather reading at the moment.',
  observed: ({ day, month, hour, minute }) => `${day} ${MONTHS[month - 1]} at ${two(hour)}:${two(minute)}`,
  observedOn: (when) => when,
  stale: (ago) => `This reading is not recent: ${ago}.`,
  expired: (when) => `Last known reading: ${when}. These values are no longer current.`,
  doubtful: (when) => `This reading may be out of date: ${when}.`,
  uncertain: 'The time of this reading is uncertain.',
  labels: {
    wind: 'Wind',
    gust: 'Gusts',
    direction: 'Wind direction',
    pressure: 'Pressure',
    humidity: 'Humidity',
    'feels-like': 'Feels like',
  },
  inline: {
    wind: (value) => `wind ${value}`,
    gust: (value) => `gusts ${value}`,
    direction: (value) => `${value} wind`,
    pressure: (value) => value,
    humidity: (value) => `${value} humidity`,
    'feels-like': (value) => `feels like ${value}`,
  },
  minus: '−',
  group: '',
  percent: (value) => `${value}%`,
  celsius: (value) => `${value} °C`,
  hectopascals: (value) => `${value} hPa`,
  millimetres: (value) => `${value} mm`,
  windUnits: {
    'km/h': (value) => `${value} km/h`,
    'm/s': (value) => `${value} m/s`,
    kn: (value) => `${value} kn`,
    bft: (value) => `force ${value}`,
  },
  directions: {
    0: 'north',
    1: 'north-east',
    2: 'east',
    3: 'south-east',
    4: 'south',
    5: 'south-west',
    6: 'west',
    7: 'north-west',
  },
  spoken: {
    observed: ({ day, month, hour, minute }) => `${day} ${LONG_MONTHS[month - 1]} at ${hour}:${two(minute)}`,
    degrees: (value, text) => counted(value, text, 'degree', 'degrees'),
    percent: (text) => `${text} percent`,
    hectopascals: (value, text) => counted(value, text, 'hectopascal', 'hectopascals'),
    millimetres: (value, text) => counted(value, text, 'millimetre', 'millimetres'),
    minimum: (degrees) => `low ${degrees}`,
    maximum: (degrees) => `high ${degrees}`,
    precipitation: (amount) => `precipitation ${amount}`,
    separator: ', ',
  },
  spokenWind: {
    'km/h': (value, text) => counted(value, text, 'kilometre per hour', 'kilometres per hour'),
    'm/s': (value, text) => counted(value, text, 'metre per second', 'metres per second'),
    kn: (value, text) => counted(value, text, 'knot', 'knots'),
    bft: (_value, text) => `force ${text}`,
  },
  forecast: 'Forecast',
  today: 'Today',
  weekday: ({ weekday }) => ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday] ?? '',
  shortDate: ({ day, month }) => `${day} ${MONTHS[month - 1]}`,
  longDate: ({ weekday, day, month }) =>
    `${['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday]} ${day} ${LONG_MONTHS[month - 1]}`,
  vigilance: { green: 'Green alert', yellow: 'Yellow alert', orange: 'Orange alert', red: 'Red alert' },
  phenomenon: (level, name) => `${level}: ${name}`,
  until: ({ day, month, hour, minute }) => `Until ${day} ${MONTHS[month - 1]} at ${two(hour)}:${two(minute)}.`,
  advice: 'Read the safety advice',
  credit: (name) => `Source: ${name}`,
  conditions: {
    0: 'clear sky',
    1: 'few clouds',
    2: 'partly cloudy',
    3: 'overcast',
    4: 'smoke',
    5: 'haze',
    7: 'dust or sand',
    10: 'mist',
    18: 'squalls',
    19: 'tornado',
    45: 'fog',
    48: 'freezing fog',
    51: 'light drizzle',
    53: 'drizzle',
    55: 'heavy drizzle',
    56: 'light freezing drizzle',
    57: 'freezing drizzle',
    61: 'light rain',
    63: 'moderate rain',
    65: 'heavy rain',
    66: 'light freezing rain',
    67: 'freezing rain',
    68: 'light sleet',
    69: 'sleet',
    71: 'light snow',
    73: 'snow',
    75: 'heavy snow',
    77: 'snow grains',
    80: 'light rain showers',
    81: 'rain showers',
    82: 'heavy rain showers',
    83: 'light sleet showers',
    84: 'sleet showers',
    85: 'light snow showers',
    86: 'heavy snow showers',
    95: 'thunderstorm',
    96: 'thunderstorm with hail',
    99: 'thunderstorm with heavy hail',
  },
};

export { article } from './article/en.js';
export { jobs } from './jobs/en.js';
export { poll } from './poll/en.js';
export { submission } from './submission/en.js';
