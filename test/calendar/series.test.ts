import { expect } from '@open-wc/testing';
import { seriesIn } from '../../src/calendar/identify.js';
import { occurrencesOf } from '../../src/calendar/series.js';
import { eventsWith, PARIS } from '../support/calendar/component.js';

/** The starts of all series of these lines in April 2026, and what the author of the calendar is told. */
function april(lines: string): { starts: string[]; said: string[] } {
  const said: string[] = [];
  const window = {
    from: Date.parse('2026-03-31T22:00Z'),
    to: Date.parse('2026-04-30T22:00Z'),
    page: PARIS,
    budget: { days: 10_000 },
    warn: (message: string) => void said.push(message),
  };
  const found = [...seriesIn(eventsWith(lines))].flatMap((series) => (series ? occurrencesOf(series, window) : []));
  return { starts: found.map(({ start }) => new Date(start).toISOString().slice(5, 16)), said };
}

describe('the occurrences of a series', () => {
  it('are those of its rule, without exceptions, with further dates', () => {
    const lines = 'DTSTART:20260404T100000\nRRULE:FREQ=WEEKLY\nEXDATE:20260411T100000\nRDATE:20260412T100000';
    expect(april(lines).starts).to.deep.equal(['04-04T08:00', '04-12T08:00', '04-18T08:00', '04-25T08:00']);
  });

  it('are where a single occurrence has moved them', () => {
    const lines = `BEGIN:VEVENT\nUID:a\nDTSTART:20260404T100000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT
      BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260411T100000\nDTSTART:20260412T150000\nEND:VEVENT`;
    expect(april(lines).starts).to.deep.equal(['04-04T08:00', '04-12T13:00']);
  });

  it('are as much later as a single one, if that counts for those after it', () => {
    const lines = `BEGIN:VEVENT\nUID:a\nDTSTART:20260404T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT
      BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260411T100000\nDTSTART:20260411T110000\nEND:VEVENT`;
    expect(april(lines).starts).to.deep.equal(['04-04T08:00', '04-11T09:00', '04-18T09:00']);
  });

  it('are the start alone where the rule is not expanded, which the author is told', () => {
    const { starts, said } = april('DTSTART:20260404T100000\nRRULE:FREQ=HOURLY');
    expect(starts).to.deep.equal(['04-04T08:00']);
    expect(said).to.deep.equal(['Not repeated: A, FREQ=HOURLY']);
  });

  it('are none without a start', () => {
    expect(april('RRULE:FREQ=DAILY').starts).to.deep.equal([]);
  });
});
