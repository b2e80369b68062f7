import { expect } from '@open-wc/testing';
import { zoneOf } from '../../src/calendar/time-zone-component.js';
import { namedZone } from '../../src/calendar/zone.js';
import { localTime, zoneRules } from '../../src/calendar/zone-rules.js';
import { calendarWith } from '../support/calendar/component.js';

const YEAR = [Date.parse('2026-01-01T00:00Z'), Date.parse('2027-01-01T00:00Z')] as const;

describe('the rules of a zone in a written calendar', () => {
  it('have each change as an observance of its own', () => {
    expect(zoneRules('Europe/Paris', ...YEAR).join('\n')).to.equal(
      `BEGIN:VTIMEZONE
TZID:Europe/Paris
BEGIN:STANDARD
DTSTART:20260101T010000
TZOFFSETFROM:+0100
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE`,
    );
  });

  it('give back the offsets of the zone, east and west, with half hours and without changes', () => {
    for (const name of [
      'Europe/Paris',
      'Indian/Reunion',
      'America/St_Johns',
      'Pacific/Marquesas',
      'Pacific/Auckland',
    ]) {
      const [component] = calendarWith(zoneRules(name, ...YEAR).join('\n')).components;
      const [written, known] = [component && zoneOf(component), namedZone(name)];
      for (let time = YEAR[0]; time < YEAR[1]; time += 6 * 3_600_000) {
        expect(written?.offset(time), `${name} ${localTime(time)}`).to.equal(known?.offset(time));
      }
    }
  });

  it('have local times without separators', () => {
    expect(localTime(Date.parse('2026-04-11T14:00:00Z'))).to.equal('20260411T140000');
  });
});
