import { expect } from '@open-wc/testing';
import { isoDay } from '../../src/calendar/day.js';
import { easterOf } from '../../src/opening-hours/easter.js';
import { holidayNames, holidayOn, publicHolidays } from '../../src/opening-hours/public-holidays.js';
import { territories, type Territory } from '../../src/opening-hours/territory.js';

/** Written from https://www.service-public.gouv.fr/particuliers/vosdroits/F2405 and the calendars of the post. */
const METROPOLE: Record<number, string> = {
  2026: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25',
  2027: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25',
  2028: '01-01 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25',
};

const BESIDES: Record<Territory, string> = {
  metropole: '',
  'alsace-moselle': '12-26',
  guadeloupe: '05-27',
  martinique: '05-22',
  guyane: '06-10',
  reunion: '12-20',
  'saint-pierre-et-miquelon': '',
  mayotte: '04-27',
  'saint-barthelemy': '10-09',
  'saint-martin': '05-28',
  'wallis-et-futuna': '04-28 06-29 07-29',
  polynesie: '03-05 11-20',
  'nouvelle-caledonie': '09-24',
};

const GOOD_FRIDAYS: Record<number, string> = { 2026: '04-03', 2027: '03-26', 2028: '04-14' };

function days(year: number, territory: Territory, goodFriday?: boolean): string {
  return [...publicHolidays(year, { territory, goodFriday }).keys()].map((day) => isoDay(day).slice(5)).join(' ');
}

function inOrder(...lists: string[]): string {
  return lists.join(' ').trim().split(/\s+/).sort().join(' ');
}

describe('the public holidays', () => {
  for (const [year, national] of Object.entries(METROPOLE)) {
    for (const territory of territories) {
      it(`of ${territory} in ${year}`, () => {
        const friday = territory === 'polynesie' ? (GOOD_FRIDAYS[Number(year)] ?? '') : '';
        expect(days(Number(year), territory)).to.equal(inOrder(national, BESIDES[territory], friday));
      });
    }
    it(`include Good Friday of ${year} where the commune says so`, () => {
      const friday = GOOD_FRIDAYS[Number(year)] ?? '';
      expect(days(Number(year), 'alsace-moselle', true)).to.equal(inOrder(national, '12-26', friday));
      expect(days(Number(year), 'guadeloupe', true)).to.equal(inOrder(national, '05-27', friday));
      expect(days(Number(year), 'alsace-moselle')).not.to.include(friday);
    });
  }

  it('have a name, each of which is used', () => {
    const used = territories.flatMap((territory) => [
      ...publicHolidays(2026, { territory, goodFriday: true }).values(),
    ]);
    expect([...new Set(used)].sort()).to.deep.equal([...holidayNames].sort());
    expect(holidayOn(Date.UTC(2026, 10, 1), { territory: 'metropole' })).to.equal('all-saints');
    expect(holidayOn(Date.UTC(2026, 10, 2), { territory: 'metropole' })).to.be.undefined;
  });

  it('are one where two fall on one day: Ascension was on the 8th of May in 1986 and on the 1st in 2008', () => {
    const names = [...publicHolidays(2008, { territory: 'metropole' }).values()];
    expect(names).to.have.lengthOf(10);
    expect(days(1986, 'metropole')).to.equal('01-01 03-31 05-01 05-08 05-19 07-14 08-15 11-01 11-11 12-25');
  });
});

describe('Easter', () => {
  // The extremes, and the years in which simpler formulas are wrong.
  const dates =
    '1818-03-22 1943-04-25 1954-04-18 1981-04-19 2000-04-23 2008-03-23 2019-04-21 2026-04-05 2038-04-25 2049-04-18 2076-04-19';
  for (const date of dates.split(' ')) {
    it(`is on ${date}`, () => {
      expect(isoDay(easterOf(Number(date.slice(0, 4))))).to.equal(date);
    });
  }
});
