import { DAY } from '../calendar/day.js';
import { easterOf } from './easter.js';
import type { Territory } from './territory.js';

/** Whose holidays. */
export interface HolidayCalendar {
  territory: Territory;
  /**
   * Whether Good Friday is one: in Alsace-Moselle where there is a Protestant church, elsewhere by custom. Default: by law,
   * false but in French Polynesia.
   */
  goodFriday?: boolean | undefined;
}

/** A holiday on the same day of every year, `MM-DD`, or so many days after Easter. */
type Rule = string | number;

const GOOD_FRIDAY = -2;

/** Code du travail, article L3133-1. */
const national = {
  'new-year': '01-01',
  'easter-monday': 1,
  'labour-day': '05-01',
  'victory-1945': '05-08',
  ascension: 39,
  'whit-monday': 50,
  'bastille-day': '07-14',
  assumption: '08-15',
  'all-saints': '11-01',
  'armistice-1918': '11-11',
  christmas: '12-25',
} as const satisfies Record<string, Rule>;

/**
 * What a territory has besides: Code du travail, articles L3134-13 (Alsace and Moselle) and L3422-2 with décret 83-1003 (the
 * abolition of slavery); in the Pacific, the law of each territory. Saint-Martin keeps the day of its own choice, since the
 * circular of 4 May 2018, not the one of Guadeloupe.
 */
const local: Partial<Record<Territory, Record<string, Rule>>> = {
  'alsace-moselle': { 'saint-stephen': '12-26' },
  guadeloupe: { abolition: '05-27' },
  martinique: { abolition: '05-22' },
  guyane: { abolition: '06-10' },
  reunion: { abolition: '12-20' },
  mayotte: { abolition: '04-27' },
  'saint-barthelemy': { abolition: '10-09' },
  'saint-martin': { abolition: '05-28' },
  'wallis-et-futuna': { 'saint-peter-chanel': '04-28', 'saint-peter-and-paul': '06-29', territory: '07-29' },
  polynesie: { gospel: '03-05', 'good-friday': GOOD_FRIDAY, matarii: '11-20' },
  'nouvelle-caledonie': { citizenship: '09-24' },
};

/** The names of all holidays; the locales have one text for each. */
export const holidayNames = [
  ...(Object.keys(national) as (keyof typeof national)[]),
  'good-friday',
  'saint-stephen',
  'abolition',
  'saint-peter-chanel',
  'saint-peter-and-paul',
  'territory',
  'gospel',
  'matarii',
  'citizenship',
] as const;

export type HolidayName = (typeof holidayNames)[number];

/** The holidays of a year, by day (see `calendar/local-days.ts`), in order. Of two on one day the national one is named. */
export function publicHolidays(year: number, { territory, goodFriday }: HolidayCalendar): Map<number, HolidayName> {
  const easter = easterOf(year);
  const rules = { ...local[territory], ...(goodFriday && { 'good-friday': GOOD_FRIDAY }), ...national };
  return new Map(
    Object.entries(rules)
      .map(([name, rule]): [number, HolidayName] => [
        typeof rule === 'number' ? easter + rule * DAY : Date.parse(`${year}-${rule}`),
        name as HolidayName,
      ])
      .sort(([one], [other]) => one - other),
  );
}

const years = new Map<string, Map<number, HolidayName>>();
/** More years than anybody looks at. */
const MOST = 50;

/** The holiday on a day, `undefined` if there is none. Each year is computed once. */
export function holidayOn(day: number, calendar: HolidayCalendar): HolidayName | undefined {
  const year = new Date(day).getUTCFullYear();
  const key = `${year} ${calendar.territory} ${!!calendar.goodFriday}`;
  const known = years.get(key) ?? publicHolidays(year, calendar);
  if (years.size > MOST) years.clear();
  years.set(key, known);
  return known.get(day);
}
