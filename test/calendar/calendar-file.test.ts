import { expect } from '@open-wc/testing';
import { calendarFile, type WrittenEvent } from '../../src/calendar/calendar-file.js';
import { parse, type EventOccurrence } from '../../src/sources/index.js';
import { calendarReaders } from '../support/calendar-readers.js';

const now = new Date('2026-03-01T12:00:00Z');
const event: WrittenEvent = {
  uid: 'fete-1@mairie.example',
  title: 'Fête; musique, danse \\ feu',
  start: new Date('2026-04-11T12:00:00Z'),
  end: new Date('2026-04-11T16:00:00Z'),
  timeZone: 'Europe/Paris',
  description:
    'Première ligne, assez longue pour être pliée au milieu d’un caractère accentué : été, été, été.\nDeuxième ligne.',
  place: 'Salle des fêtes',
  address: '2 place de la Mairie',
  latitude: 48.1,
  longitude: -0.7,
  categories: ['Fête', 'Jeux, sports'],
  url: 'https://mairie.example/agenda/1',
  sequence: 3,
  updated: new Date('2026-02-01T08:00:00Z'),
};

const lines = (events: readonly WrittenEvent[]) => calendarFile(events, 'mairie.example', now).split('\r\n');
const read = (events: readonly WrittenEvent[], zone = 'America/New_York'): EventOccurrence[] =>
  parse('events', {
    body: calendarFile(events, 'mairie.example', now),
    contentType: 'text/calendar',
    url: 'https://mairie.example/',
    timeZone: zone,
    now,
  });

describe('a calendar file', () => {
  it('is read again with everything that was written', () => {
    const { uid, title, start, end, timeZone, description, place, address } = read([event])[0]!;
    expect({ uid, title, start, end, timeZone, description, place }).to.deep.include({
      uid: event.uid,
      title: event.title,
      start: event.start,
      end: event.end,
      timeZone: event.timeZone,
      description: event.description,
    });
    expect([place, address].join()).to.include('Salle des fêtes');
    const [again] = read([event]);
    expect(again).to.deep.include({
      latitude: 48.1,
      longitude: -0.7,
      url: event.url,
      sequence: 3,
      updated: event.updated,
    });
    expect(again?.categories).to.deep.equal(event.categories);
  });

  for (const [name, readFile] of Object.entries(calendarReaders)) {
    it(`is read by ${name} with the same moments, days and texts`, () => {
      const days = {
        ...event,
        uid: 'expo@mairie.example',
        start: '2026-04-20',
        end: '2026-04-23',
        status: 'cancelled',
      };
      const written = [event, days];
      const events = readFile(calendarFile(written, 'mairie.example', now));
      const place = 'Salle des fêtes, 2 place de la Mairie';
      expect(events).to.deep.equal(
        written.map(({ uid, title, description, start, end, status }) => ({
          ...{ uid, title, description, place },
          start: start instanceof Date ? start.toISOString() : start,
          end: end instanceof Date ? end.toISOString() : end,
          status: status === undefined ? 'CONFIRMED' : 'CANCELLED',
        })),
      );
    });
  }

  it('has lines of 75 octets at most, folded between characters, with line breaks of Internet messages', () => {
    const octets = lines([event]).map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(calendarFile([event], 'h', now).replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('has the rules of its zone, by which programs without a table of zones know its changes', () => {
    const zone = lines([event]).join('\n');
    expect(zone).to.include('TZID:Europe/Paris');
    expect(zone).to.include(
      'BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT',
    );
    expect(zone).to.include(
      'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD',
    );
    expect(zone).to.include('DTSTART;TZID=Europe/Paris:20260411T140000');
  });

  it('needs no rules for days and for UTC', () => {
    const days = { ...event, start: '2026-04-11', end: '2026-04-13' };
    expect(lines([days]))
      .to.include('DTSTART;VALUE=DATE:20260411')
      .and.to.include('DTEND;VALUE=DATE:20260413');
    const inUtc = { ...event, timeZone: 'UTC' };
    expect(lines([inUtc])).to.include('DTSTART:20260411T120000Z');
    expect(lines([days, inUtc])).not.to.include('BEGIN:VTIMEZONE');
  });

  it('leaves out an end that is not known', () => {
    expect(lines([{ ...event, end: event.start }]).join()).not.to.include('DTEND');
  });

  it('completes an identifier that is only valid in its source', () => {
    expect(lines([{ ...event, uid: '17' }])).to.include('UID:17@mairie.example');
    expect(lines([event])).to.include('UID:fete-1@mairie.example');
  });

  const statuses: [status: string | undefined, written: string][] = [
    [undefined, 'CONFIRMED'],
    ['full', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'TENTATIVE'],
    ['tentative', 'TENTATIVE'],
  ];
  for (const [status, written] of statuses) {
    it(`says ${written} for an event that is ${status ?? 'planned'}`, () => {
      expect(lines([{ ...event, status }])).to.include(`STATUS:${written}`);
    });
  }

  it('repeats an event by its rule, at its local time in every zone', () => {
    const weekly = {
      ...event,
      rule: 'FREQ=WEEKLY;COUNT=3',
      start: new Date('2026-03-21T13:00Z'),
      end: new Date('2026-03-21T14:00Z'),
    };
    expect(read([weekly], 'Pacific/Auckland').map(({ start }) => (start as Date).toISOString())).to.deep.equal([
      '2026-03-21T13:00:00.000Z',
      '2026-03-28T13:00:00.000Z',
      '2026-04-04T12:00:00.000Z',
    ]);
  });
});
