import { expect } from '@open-wc/testing';
import { mergeEvents, type EventOccurrence } from '../../../src/sources/index.js';

function event(members: Partial<EventOccurrence>): EventOccurrence {
  const start = members.start ?? '2026-04-11';
  const uid = members.uid ?? '1';
  const rest = { description: '', categories: [], accessibility: [], timeZone: 'Europe/Paris' };
  return { ...rest, id: uid, uid, title: 'Fête', end: start, allDay: typeof start === 'string', ...members, start };
}

function ids(...lists: EventOccurrence[][]): string[] {
  return mergeEvents(lists).map(({ id }) => id);
}

describe('events of several responses', () => {
  it('are in order, days from their beginning in the zone', () => {
    const morning = event({ uid: 'b', start: new Date('2026-04-11T06:00:00Z'), title: 'Marché' });
    const night = event({ uid: 'c', start: new Date('2026-04-10T21:59:00Z'), title: 'Bal' });
    expect(ids([morning], [event({ uid: 'a' })], [night])).to.deep.equal(['c', 'a', 'b']);
  });

  it('are there once if they have a common identifier, title or not', () => {
    expect(ids([event({ uid: 'a@mairie' })], [event({ uid: 'a@mairie', title: 'Fête du village' })])).to.have.length(1);
  });

  it('are there once if they have title, place and start in common', () => {
    expect(ids([event({ uid: '1', place: 'Église' })], [event({ uid: '2', place: 'eglise' })])).to.deep.equal(['1']);
  });

  it('are kept at other times, in other places and with numbers as identifiers', () => {
    expect(ids([event({ uid: 'a@m' })], [event({ uid: 'a@m', start: '2026-04-12' })])).to.have.length(2);
    expect(ids([event({ place: 'Laval' })], [event({ place: 'Mayenne' })])).to.have.length(2);
    expect(ids([event({ uid: '7' })], [event({ uid: '7', title: 'Bal' })])).to.deep.equal(['7', '7 1']);
  });

  it('are never compared within one response', () => {
    expect(ids([event({ uid: '1' }), event({ uid: '2' })])).to.deep.equal(['1', '2']);
  });
});
