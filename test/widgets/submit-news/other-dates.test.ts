import { expect } from '@open-wc/testing';
import { announcedDates, nextIndex, otherDates, withOtherDate } from '../../../src/widgets/submit-news/other-dates.js';
import { schema } from './form.js';

describe('the other dates', () => {
  it('are the lines of the value, and keep their index when another one is removed', () => {
    let value = withOtherDate('', 0, { start: '2026-12-01T14:00', end: '' });
    value = withOtherDate(value, nextIndex(value), { start: '', end: '' });
    value = withOtherDate(value, nextIndex(value), { start: '24/12/2026 18:30', end: '24/12/2026 19:00' });
    expect(otherDates(withOtherDate(value, 1))).to.deep.equal([
      { index: 0, start: '2026-12-01T14:00', end: '' },
      { index: 2, start: '24/12/2026 18:30', end: '24/12/2026 19:00' },
    ]);
  });

  it('are none when all were removed', () => {
    expect(withOtherDate('\t\n', 0)).to.equal('');
    expect([otherDates(''), otherDates(undefined)]).to.deep.equal([[], []]);
    expect(nextIndex('')).to.equal(0);
  });

  it('are read from intervals of ISO 8601, as a preset has them', () => {
    expect(otherDates('2026-12-01T14:00/2026-12-01T16:00\n2026-12-08')).to.deep.equal([
      { index: 0, start: '2026-12-01T14:00', end: '2026-12-01T16:00' },
      { index: 1, start: '2026-12-08', end: '' },
    ]);
  });
});

describe('announcedDates', () => {
  const starts = (values: object, more = {}, type: 'event' | 'news' = 'event') =>
    announcedDates({ type, values }, schema(more), 'Europe/Paris').map(({ start }) => start);
  const weekly = { startsAt: '2026-12-01T14:00', repeats: 'weekly', repeatsUntil: '2026-12-15' };

  it('are the first date, the others and the repetitions: each start once, in order', () => {
    const otherDates = '2026-12-24T18:30\t\n\t\n2026-12-08T14:00\t2026-12-08T15:00\n2026-11-30T10:00\t';
    expect(starts({ ...weekly, otherDates })).to.deep.equal([
      '2026-11-30T10:00',
      '2026-12-01T14:00',
      '2026-12-08T14:00',
      '2026-12-15T14:00',
      '2026-12-24T18:30',
    ]);
  });

  it('are days of an event of whole days, whatever times were typed before', () => {
    expect(starts({ ...weekly, allDay: '1' })).to.deep.equal(['2026-12-01', '2026-12-08', '2026-12-15']);
  });

  it('leave out what is not complete, and are none without a first date', () => {
    expect(starts({ ...weekly, repeatsUntil: '' })).to.deep.equal(['2026-12-01T14:00']);
    expect(starts({ ...weekly, repeats: 'jamais' })).to.deep.equal(['2026-12-01T14:00']);
    expect(starts({ ...weekly, startsAt: '' })).to.deep.equal([]);
  });

  it('leave out what the endpoint does not ask for', () => {
    const { repeats: _, otherDates: __, ...fields } = schema().fields;
    expect(starts({ ...weekly, otherDates: '2026-12-02T14:00\t' }, { fields })).to.deep.equal(['2026-12-01T14:00']);
    expect(starts(weekly, {}, 'news')).to.deep.equal([]);
  });
});
