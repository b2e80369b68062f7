import { expect } from '@open-wc/testing';
import type { OpeningHours } from '../../src/opening-hours/opening-hours.js';
import type { Territory } from '../../src/opening-hours/territory.js';
import { Timeline } from '../../src/opening-hours/timeline.js';
import { hoursOf, range, weekly } from './week.js';

/**
 * The hours of one office through whole years, by another method: every quarter of an hour of universal time is shown as
 * local time by `Intl`, and looked up in the tables below. Nothing of the code under test is used but its result.
 */
const QUARTER = 900_000;

/** In hours: `[from, to]` of each weekday from Sunday; an end above 24 is on the next day. */
const WEEK: [from: number, to: number][][] = [
  [],
  [
    [8.5, 12],
    [13.5, 17],
  ],
  [[8.5, 12]],
  [
    [8.5, 12],
    [13.5, 19.25],
  ],
  [
    [8.5, 12],
    [13.5, 17],
  ],
  [
    [0, 3],
    [8.5, 12],
    [22, 26.5],
  ],
  [
    [1, 4],
    [9, 12],
  ],
];

const hours: OpeningHours = hoursOf(
  [
    weekly('Mo Th 08:30-12:00 13:30-17:00'),
    weekly('Tu 08:30-12:00'),
    weekly('We 08:30-12:00 13:30-19:15'),
    weekly('Fr 00:00-03:00 08:30-12:00 22:00-02:30'),
    weekly('Sa 01:00-04:00 09:00-12:00'),
  ],
  {
    special: [
      { from: '2026-08-10', until: '2026-08-14', ranges: [] },
      { from: '2026-10-25', until: '2026-10-25', ranges: [range('01:00-04:00')] },
      { from: '2026-03-29', until: '2026-03-29', ranges: [range('01:00-04:00')] },
    ],
  },
);

const SPECIAL: Record<string, [from: number, to: number][]> = {
  ...Object.fromEntries([10, 11, 12, 13, 14].map((day) => [`2026-08-${day}`, []])),
  '2026-10-25': [[1, 4]],
  '2026-03-29': [[1, 4]],
};

/** All holidays of three years, by hand. */
const HOLIDAYS = (
  '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-08-15 2026-11-01 2026-11-11 2026-12-25 ' +
  '2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-08 2027-05-17 2027-07-14 2027-08-15 2027-11-01 2027-11-11 2027-12-25 ' +
  '2028-01-01 2028-04-17 2028-05-01 2028-05-08 2028-05-25 2028-06-05 2028-07-14 2028-08-15 2028-11-01 2028-11-11 2028-12-25'
).split(' ');

const offices: { territory: Territory; zone: string; besides: string }[] = [
  { territory: 'metropole', zone: 'Europe/Paris', besides: '' },
  { territory: 'alsace-moselle', zone: 'Europe/Paris', besides: '12-26' },
  { territory: 'guadeloupe', zone: 'America/Guadeloupe', besides: '05-27' },
  { territory: 'martinique', zone: 'America/Martinique', besides: '05-22' },
  { territory: 'guyane', zone: 'America/Cayenne', besides: '06-10' },
  { territory: 'reunion', zone: 'Indian/Reunion', besides: '12-20' },
  { territory: 'saint-pierre-et-miquelon', zone: 'America/Miquelon', besides: '' },
  { territory: 'mayotte', zone: 'Indian/Mayotte', besides: '04-27' },
  { territory: 'saint-barthelemy', zone: 'America/St_Barthelemy', besides: '10-09' },
  { territory: 'saint-martin', zone: 'America/Marigot', besides: '05-28' },
];

/** A local time: the day, and the hours since its midnight as clocks show them. */
interface Local {
  day: string;
  hour: number;
}

function clockIn(zone: string): (time: number) => Local {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  });
  return (time) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const day = `${parts['year']}-${parts['month']}-${parts['day']}`;
    return { day, hour: Number(parts['hour']) + Number(parts['minute']) / 60 };
  };
}

function rangesOf(day: string, holidays: ReadonlySet<string>): [from: number, to: number][] {
  return SPECIAL[day] ?? (holidays.has(day) ? [] : (WEEK[new Date(`${day}T12:00Z`).getUTCDay()] ?? []));
}

function isOpen({ day, hour }: Local, holidays: ReadonlySet<string>): boolean {
  const before = new Date(Date.parse(`${day}T12:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const isIn = (hours: number, ranges: [from: number, to: number][]) =>
    ranges.some(([from, to]) => from <= hours && hours < to);
  return isIn(hour, rangesOf(day, holidays)) || isIn(hour + 24, rangesOf(before, holidays));
}

/** The moments at which the office opens or closes, as ISO dates. */
function expectedChanges(from: number, to: number, zone: string, holidays: ReadonlySet<string>): string[] {
  const clock = clockIn(zone);
  const changes: string[] = [];
  let before = isOpen(clock(from), holidays);
  for (let time = from + QUARTER; time < to; time += QUARTER) {
    const now = isOpen(clock(time), holidays);
    if (now !== before) changes.push(`${now ? 'open' : 'closed'} ${new Date(time).toISOString()}`);
    before = now;
  }
  return changes;
}

function foundChanges(from: number, to: number, timeline: Timeline): string[] {
  const changes: string[] = [];
  for (const { at, state } of timeline.changesAfter(new Date(from))) {
    if (at.getTime() >= to) break;
    changes.push(`${state} ${at.toISOString()}`);
  }
  return changes;
}

/** Every territory in one year; those after it differ by their holidays, which have tests of their own. */
const [everywhere, later] = [offices, offices.slice(0, 2)];

for (const year of [2026, 2027, 2028]) {
  describe(`the hours of every day of ${year}`, () => {
    for (const { territory, zone, besides } of year === 2026 ? everywhere : later) {
      it(`are those of the table in ${territory}`, function () {
        this.timeout(20_000);
        const holidays = new Set([...HOLIDAYS, ...(besides ? [`${year}-${besides}`, `${year - 1}-${besides}`] : [])]);
        const timeline = new Timeline({ ...hours, holidays: { territory } }, zone);
        const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
        const expected = expectedChanges(from, to, zone, holidays);
        expect(expected.length).to.be.greaterThan(600);
        expect(foundChanges(from, to, timeline)).to.deep.equal(expected);
        // What holds between two changes does so from the first to the last minute.
        for (const change of expected) {
          const [state, moment = ''] = change.split(' ');
          expect(timeline.stateAt(new Date(moment)), change).to.equal(state);
          const before = new Date(Date.parse(moment) - 60_000);
          expect(timeline.stateAt(before), `before ${change}`).to.equal(state === 'open' ? 'closed' : 'open');
        }
      });
    }
  });
}
