import type { WallClock } from '../../text/time-zone.js';
import type { Locale } from '../locale.js';
import type { DayAndTime } from '../opening-words.js';
import { LONG_MONTHS, two, WEEKDAYS } from './dates.js';

const time = ({ hour, minute }: WallClock): string => (hour || minute ? `${two(hour)}:${two(minute)}` : 'midnight');
const date = ({ day, month }: WallClock): string => `${day} ${LONG_MONTHS[month - 1]}`;
const day = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${date(clock)}`;

/** “17:00”, “tomorrow at 09:00”, “Monday at 09:00” */
const until = ({ clock, days }: DayAndTime): string => {
  if (days === 0) return time(clock);
  if (days === 1) return `tomorrow at ${time(clock)}`;
  return `${days < 7 ? WEEKDAYS[clock.weekday] : day(clock)} at ${time(clock)}`;
};
/** “at 17:00”, “tomorrow at 09:00”, “on Monday at 09:00” */
const at = (when: DayAndTime): string => `${when.days === 0 ? 'at ' : when.days > 1 ? 'on ' : ''}${until(when)}`;

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

export const offices: Locale['offices'] = {
  heading: 'Town hall',
  empty: 'No information about the town hall at the moment.',
  openAlways: 'Open 24 hours a day',
  openUntil: (when) => `Open until ${until(when)}`,
  closesIn: (count) => `Closes in ${minutes(count)}`,
  opensIn: (count) => `Opens in ${minutes(count)}`,
  closed: 'Closed',
  closedToday: (why) => (why ? `Closed today: ${why}` : 'Exceptionally closed today'),
  opens: (when) => `opens ${at(when)}`,
  opensByAppointment: (when) => `by appointment ${at(when)}`,
  appointment: 'By appointment',
  appointmentUntil: (when) => `By appointment until ${until(when)}`,
  unknown: 'Open under conditions',
  unknownHours: 'Opening hours not given',
  separator: ', ',
  week: (first, last) => `Opening hours, ${first.month === last.month ? first.day : date(first)} to ${date(last)}`,
  columns: { day: 'Day', hours: 'Hours' },
  weekday: ({ weekday }) => WEEKDAYS[weekday] ?? '',
  day,
  days: (first, last) => `${day(first)} to ${day(last)}`,
  today: 'today',
  range: (from, to) => `${time(from)} to ${time(to)}`,
  wholeDay: '24 hours',
  closedDay: 'closed',
  byAppointment: 'by appointment',
  conditional: 'under conditions',
  unknownDay: 'hours not known',
  remark: (text, remark) => `${text} (${remark})`,
  coming: 'Closures and special hours',
  entry: (days, hours) => `${days}: ${hours}`,
  holidays: {
    'new-year': 'New Year’s Day',
    'easter-monday': 'Easter Monday',
    'labour-day': 'Labour Day',
    'victory-1945': 'Victory in Europe Day',
    ascension: 'Ascension Day',
    'whit-monday': 'Whit Monday',
    'bastille-day': 'Bastille Day',
    assumption: 'Assumption Day',
    'all-saints': 'All Saints’ Day',
    'armistice-1918': 'Armistice Day',
    christmas: 'Christmas Day',
    'good-friday': 'Good Friday',
    'saint-stephen': 'Saint Stephen’s Day',
    abolition: 'Abolition of Slavery',
    'saint-peter-chanel': 'Saint Peter Chanel’s Day',
    'saint-peter-and-paul': 'Saints Peter and Paul’s Day',
    territory: 'Territory Day',
    gospel: 'Arrival of the Gospel',
    matarii: 'Matari’i',
    citizenship: 'Citizenship Day',
  },
  holiday: (name) => `public holiday (${name})`,
  labels: {
    address: 'Address',
    telephone: 'Telephone',
    email: 'Email',
    url: 'Website',
    contact: 'Contact form',
    access: 'Accessibility',
  },
  wheelchair: { yes: 'Wheelchair accessible', no: 'Not wheelchair accessible' },
  map: 'See on a map (OpenStreetMap)',
  write: 'Write to the town hall',
  updated: (when) => `Updated ${when}`,
  credit: (name) => `Source: ${name}`,
};
