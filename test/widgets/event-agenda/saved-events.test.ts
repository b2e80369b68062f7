import { expect } from '@open-wc/testing';
import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import { foldDates } from '../../../src/widgets/event-agenda/agenda-item.js';
import { cardOf } from '../../../src/widgets/event-agenda/event-card.js';
import { savedEvents } from '../../../src/widgets/event-agenda/saved-events.js';
import { event, series } from './event.js';

const saved = (dates: EventOccurrence[]) =>
  foldDates(dates).flatMap((item) => savedEvents(cardOf(item, new Date(0), Infinity, 'Europe/Paris')));
const uids = (dates: EventOccurrence[]) => saved(dates).map(({ uid }) => uid);

describe('savedEvents', () => {
  it('is one event with its own identifier, which repeats if it does so in words', () => {
    expect(uids([event('fête@commune.test', '2026-04-11')])).to.deep.equal(['fête@commune.test']);
    const [course, ...none] = saved(series('yoga', '2026-09-01T16:00Z', 4));
    expect(none).to.deep.equal([]);
    expect(course).to.include({ uid: 'yoga', rule: 'FREQ=WEEKLY;UNTIL=20260922T160000Z' });
  });

  it('gives a date the same identifier when the dates before it are over', () => {
    const dates = [0, 3, 5].map((day, index) =>
      event(`fête ${index}`, `2026-04-1${day}`, '', { uid: 'fête', title: '' }),
    );
    expect(uids(dates)).to.deep.equal(['fête 0', 'fête 1', 'fête 2']);
    expect(uids(dates.slice(1))).to.deep.equal(['fête 1', 'fête 2']);
    expect(uids(dates.slice(2))).to.deep.equal(['fête 2']);
  });

  it('gives a date the identifier that it has in the calendar of its source', () => {
    const dates = series('urn:uuid:1', '2026-09-01T16:00Z', 4).map((each, index) => ({
      ...each,
      dateUid: `urn:${index}`,
    }));
    expect(uids(dates)).to.deep.equal(['urn:0', 'urn:1', 'urn:2', 'urn:3']);
    expect(saved(dates).map(({ start, rule }) => [start, rule])).to.deep.equal(
      dates.map(({ start }) => [start, undefined]),
    );
  });
});
