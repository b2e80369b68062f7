import type { WallClock } from '../../text/time-zone.js';
import { spanText, type SpanWords } from '../event-span.js';
import type { Locale } from '../locale.js';
import { LONG_MONTHS, two, WEEKDAYS } from './dates.js';

const yearIn = ({ year }: WallClock, hasYear: boolean): string => (hasYear ? ` ${year}` : '');
const date = (clock: WallClock, hasYear: boolean): string =>
  `${clock.day} ${LONG_MONTHS[clock.month - 1]}${yearIn(clock, hasYear)}`;

const words: SpanWords = {
  day: (clock, hasYear) => `${WEEKDAYS[clock.weekday]} ${date(clock, hasYear)}`,
  days: (from, to, hasYear) => {
    const isSameYear = from.year === to.year;
    const start = isSameYear && from.month === to.month ? from.day : date(from, hasYear && !isSameYear);
    return `${start} to ${date(to, hasYear)}`;
  },
  time: ({ hour, minute }) => `${two(hour)}:${two(minute)}`,
  at: (day, time) => `${day}, ${time}`,
  between: ([day, time], [lastDay, lastTime]) => `${day}, ${time}, to ${lastDay}, ${lastTime}`,
};

const counted = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

export const events: Locale['events'] = {
  heading: 'Events',
  empty: 'There are no events at the moment.',
  noMatch: 'No event matches your search.',
  noneInMonth: 'No events this month.',
  noneOnDay: 'No events on this day.',
  untitled: 'Untitled',
  when: (span) => spanText(span, words),
  day: (clock) => words.day(clock, false),
  zone: (place) => `local time (${place})`,
  rhythm: (unit, { weekday }, until, year) => {
    const each = unit === 'day' ? 'every day' : `every ${WEEKDAYS[weekday]}`;
    return until ? `${each} until ${date(until, until.year !== year)}` : each;
  },
  otherDates: (count) => (count === 1 ? 'and 1 other date' : `and ${count} other dates`),
  running: 'Now',
  days: (days) => (days === 0 ? 'Today' : 'Tomorrow'),
  statuses: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    rescheduled: 'New date',
    'moved-online': 'Online',
    full: 'Full',
    tentative: 'To be confirmed',
  },
  labels: { price: 'Price', audience: 'Audience', ages: 'Age', accessibility: 'Accessibility', organizer: 'Organiser' },
  ages: (min, max) =>
    max === undefined
      ? `from ${years(min ?? 0)}`
      : min === undefined
        ? `up to ${years(max)}`
        : `${min} to ${years(max)}`,
  impairments: {
    hearing: 'hearing impairment',
    visual: 'visual impairment',
    motor: 'reduced mobility',
    intellectual: 'intellectual disability',
    psychic: 'psychosocial disability',
  },
  online: 'Online',
  credit: (name) => `Credit: ${name}`,
  fullText: 'Read the whole text',
  tickets: 'Tickets',
  add: 'Add to my calendar',
  of: (title) => `: ${title}`,
  subscribe: 'Subscribe to this calendar',
  more: 'Show more events',
  moreShown: (count) => (count === 1 ? '1 more event is shown.' : `${count} more events are shown.`),
  search: 'Search the events',
  results: (count) => (count === 0 ? 'No events.' : `${counted(count)}.`),
  filters: { period: 'When', category: 'Category', place: 'Place' },
  all: { category: 'All categories', place: 'All places' },
  option: (name, count) => `${name} (${count})`,
  periods: {
    all: 'All dates',
    today: 'Today',
    weekend: 'This weekend',
    week: 'This week',
    month: 'This month',
    choose: 'Choose dates',
  },
  from: 'From',
  to: 'To',
  month: ({ year, month }) => `${LONG_MONTHS[month - 1]} ${year}`,
  previous: 'Previous month',
  next: 'Next month',
  week: (week) => `week ${week}`,
  weekdays: [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)].map((name) => ({ short: name.slice(0, 3), long: name })),
  cell: (day, count) => (count ? `${day}, ${counted(count)}` : day),
};
