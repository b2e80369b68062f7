import { expect } from '@open-wc/testing';
import { ianaName } from '../../src/calendar/windows-zones.js';
import { namedZone } from '../../src/calendar/zone.js';

describe('time zones of Windows', () => {
  it('have an IANA name', () => {
    expect(ianaName('Romance Standard Time')).to.equal('Europe/Paris');
    expect(ianaName('Cape Verde Standard Time')).to.equal('Atlantic/Cape_Verde');
    expect(ianaName('Central Standard Time (Mexico)')).to.equal('America/Mexico_City');
    expect(ianaName('UTC-02')).to.equal('Etc/GMT+2');
  });

  it('have none if they are unknown', () => {
    expect(ianaName('Heure de chez nous')).to.equal(undefined);
    expect(ianaName('Europe/Paris')).to.equal(undefined);
    expect(ianaName('')).to.equal(undefined);
  });

  it('may be named as a place is, in Windows too', () => {
    expect(ianaName('Tokyo Standard Time')).to.equal('Asia/Tokyo');
    expect(ianaName('Lord Howe Standard Time')).to.equal('Australia/Lord_Howe');
    expect(ianaName('Istanbul')).to.equal('Europe/Istanbul');
  });

  it('are not `GMT`, which is a zone of IANA', () => {
    expect(ianaName('GMT Standard Time')).to.equal('Europe/London');
    expect(ianaName('GMT')).to.equal('Etc/GMT');
  });

  for (const name of ['Ulaanbaatar', 'Haiti', 'Qyzylorda', 'South Sudan', 'Bougainville', 'Yukon', 'Dateline']) {
    it(`are known to the engine: ${name}`, () => {
      expect(namedZone(ianaName(`${name} Standard Time`) ?? '')?.name).to.be.a('string');
    });
  }
});
