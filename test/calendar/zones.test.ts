import { expect } from '@open-wc/testing';
import { zonesOf } from '../../src/calendar/zones.js';
import { calendarWith, PARIS } from '../support/calendar/component.js';

const JULY = Date.parse('2026-07-01T00:00Z');

/** The name of the zone, or its offset in hours if only its calendar defines it, and what the author is told. */
function found(name: string, lines = 'X-A:a'): { zone: string; told: string[] } {
  const told: string[] = [];
  const zone = zonesOf(calendarWith(lines), PARIS, (each) => told.push(each))(name);
  return { zone: zone.name ?? String(zone.offset(JULY) / 3_600_000), told };
}

describe('the zone of a name in a calendar', () => {
  it('is that of IANA, also with the prefix of a program', () => {
    expect(found('Indian/Reunion').zone).to.equal('Indian/Reunion');
    expect(found('/mozilla.org/20050126_1/America/New_York').zone).to.equal('America/New_York');
  });

  it('is that of a name of Windows', () => {
    expect(found('Romance Standard Time').zone).to.equal('Europe/Paris');
  });

  it('is that of the calendar’s own definition, by its location or its rules', () => {
    const own = (more: string): string =>
      `BEGIN:VTIMEZONE\nTZID:Ici\n${more}BEGIN:STANDARD\nDTSTART:20200101T000000\nTZOFFSETFROM:+0500\nTZOFFSETTO:+0500\nEND:STANDARD\nEND:VTIMEZONE`;
    expect(found('Ici', own('')).zone).to.equal('5');
    expect(found('Ici', own('X-LIC-LOCATION:Europe/Paris\n')).zone).to.equal('Europe/Paris');
  });

  it('is that of the page if nothing explains it, which is said once', () => {
    expect(found('Ailleurs')).to.deep.equal({ zone: 'Europe/Paris', told: ['Unknown time zone: Ailleurs'] });
  });

  it('is without a name that of the calendar, else that of the page', () => {
    expect(found('', 'X-WR-TIMEZONE:Indian/Reunion').zone).to.equal('Indian/Reunion');
    expect(found('').zone).to.equal('Europe/Paris');
  });

  it('is found in a name of any length', () => {
    expect(found(`${'/a'.repeat(100_000)}/Europe/Paris`).zone).to.equal('Europe/Paris');
  });
});
