import { expect } from '@open-wc/testing';
import { seriesIn } from '../../src/calendar/identify.js';
import { valueOf } from '../../src/calendar/property.js';
import { eventsWith } from '../support/calendar/component.js';

const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', ...lines, 'DTSTART:20260404T100000', 'END:VEVENT'].join('\n');

/** Of each series the title of its event, or `–`, and the number of single occurrences. */
const found = (...events: string[]): string[] =>
  [...seriesIn(eventsWith(events.join('\n')))].flatMap((series) =>
    series ? `${series.master ? valueOf(series.master, 'SUMMARY') : '–'} ${series.overrides.length}` : [],
  );

describe('the series of a calendar', () => {
  it('are told apart by their identifier; an event without one is a series', () => {
    expect(
      found(event('UID:a', 'SUMMARY:A'), event('UID:b', 'SUMMARY:B'), event('SUMMARY:C'), event('SUMMARY:D')),
    ).to.deep.equal(['A 0', 'B 0', 'C 0', 'D 0']);
  });

  it('have the version with the higher number, then the later one, whatever their order', () => {
    const [old, young] = [event('UID:a', 'SUMMARY:Un', 'SEQUENCE:9'), event('UID:a', 'SUMMARY:Deux', 'SEQUENCE:10')];
    expect(found(young, old)).to.deep.equal(['Deux 0']);
    const stamped = (title: string, stamp: string): string => event('UID:a', `SUMMARY:${title}`, `DTSTAMP:${stamp}`);
    expect(found(stamped('Un', '20260102T000000Z'), stamped('Deux', '20260101T000000Z'))).to.deep.equal(['Un 0']);
  });

  it('have the single occurrences of their identifier, also before their event and without one', () => {
    const single = event('UID:a', 'RECURRENCE-ID:20260411T100000', 'SUMMARY:Changé');
    expect(found(single, event('UID:a', 'SUMMARY:A'))).to.deep.equal(['A 1']);
    expect(found(single)).to.deep.equal(['– 1']);
  });

  it('are several where an exporter has written the occurrences one by one', () => {
    const at = (start: string): string => event('UID:a', `SUMMARY:${start}`, `DTSTART:${start}`);
    expect(found(at('20260411T100000'), at('20260412T100000'), at('20260411T100000'))).to.deep.equal([
      '20260411T100000 0',
      '20260412T100000 0',
    ]);
  });
});
