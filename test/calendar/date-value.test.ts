import { expect } from '@open-wc/testing';
import { parseDateValue } from '../../src/calendar/date-value.js';
import { local } from '../support/calendar/component.js';

describe('a date or a date-time', () => {
  it('is read as local time, whatever the zone of the device', () => {
    expect(parseDateValue('20260411T100000')).to.deep.equal({
      local: local('2026-04-11T10:00'),
      isDate: false,
      isUtc: false,
    });
    expect(parseDateValue('20260411')).to.deep.equal({ local: local('2026-04-11T00:00'), isDate: true, isUtc: false });
    expect(parseDateValue('20260411T100000Z')?.isUtc).to.equal(true);
  });

  it('is read with hyphens and colons, without seconds, and in lower case', () => {
    for (const text of ['2026-04-11T10:00:00', '20260411T1000', '20260411t100000', ' 20260411T100000']) {
      expect(parseDateValue(text)?.local, text).to.equal(local('2026-04-11T10:00'));
    }
  });

  it('is none if the day or the time does not exist', () => {
    for (const text of ['20260431', '20260229', '20261301', '20260411T250000', '20260411T106000', '', 'demain']) {
      expect(parseDateValue(text), text).to.equal(undefined);
    }
    expect(parseDateValue('20280229')).not.to.equal(undefined);
  });

  it('is read in the first years, in which rules of zones begin', () => {
    expect(parseDateValue('16010101T000000')?.local).to.equal(local('1601-01-01T00:00'));
    expect(parseDateValue('00010101T000000')?.local).to.equal(local('0001-01-01T00:00'));
  });
});
