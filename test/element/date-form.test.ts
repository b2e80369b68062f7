import { expect } from '@open-wc/testing';
import { datesIn } from '../../src/element/date-form.js';
import { common as en } from '../../src/locales/en/common.js';
import { common as fr } from '../../src/locales/fr/common.js';

const clock = { year: 2026, month: 11, day: 27, hour: 18, minute: 33, second: 0, weekday: 5, offset: 60 };

describe('datesIn', () => {
  it('writes dates in figures as the language does', () => {
    expect(datesIn(fr, 'absolute')).to.equal(fr);
    expect(fr.dateTime(clock)).to.equal('27/11/2026 - 18:33');
  });

  it('writes dates in full, with and without a time', () => {
    const { date, dateTime } = datesIn(fr, 'long');
    expect([date(clock), dateTime(clock)]).to.deep.equal([
      '27\u00a0novembre 2026',
      '27\u00a0novembre 2026 à 18\u00a0h\u00a033',
    ]);
    expect(datesIn(en, 'long').dateTime(clock)).to.equal('27 November 2026 at 18:33');
  });

  it('returns the same strings for the same language, so that lists are not rendered again', () => {
    expect(datesIn(fr, 'long')).to.equal(datesIn(fr, 'long'));
  });
});
