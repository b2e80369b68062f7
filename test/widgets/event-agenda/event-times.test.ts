import { expect } from '@open-wc/testing';
import { events as ar } from '../../../src/locales/ar/events.js';
import { events as en } from '../../../src/locales/en/events.js';
import { events as fr } from '../../../src/locales/fr/events.js';
import { daysOf, isOver, isRunning, whenText } from '../../../src/widgets/event-agenda/event-times.js';
import { isoDay } from '../../../src/calendar/local-days.js';
import { event } from './event.js';

const ZONE = 'Europe/Paris';
const now = new Date('2026-03-01T12:00:00Z');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('when an event is, in words', () => {
  const cases: [start: string, end: string, words: string][] = [
    ['2026-04-11T12:00Z', '2026-04-11T16:00Z', 'samedi 11 avril, 14 h – 18 h'],
    ['2026-04-11T12:05Z', '2026-04-11T16:30Z', 'samedi 11 avril, 14 h 05 – 18 h 30'],
    ['2026-04-11T12:00Z', '', 'samedi 11 avril, 14 h'],
    ['2026-04-11T20:00Z', '2026-04-12T01:00Z', 'samedi 11 avril, 22 h – 3 h'],
    ['2026-04-11T12:00Z', '2026-04-12T16:00Z', 'du samedi 11 avril à 14 h au dimanche 12 avril à 18 h'],
    ['2027-05-01T12:00Z', '', 'samedi 1er mai 2027, 14 h'],
    ['2026-04-11', '2026-04-12', 'samedi 11 avril'],
    ['2026-04-11', '2026-04-13', 'du 11 au 12 avril'],
    ['2026-04-30', '2026-05-03', 'du 30 avril au 2 mai'],
    ['2026-12-30', '2027-01-03', 'du 30 décembre 2026 au 2 janvier 2027'],
    ['2027-04-10', '2027-04-13', 'du 10 au 12 avril 2027'],
  ];
  for (const [start, end, words] of cases) {
    it(`reads ${words}`, () => {
      expect(plain(whenText(event(1, start, end), { events: fr }, now, ZONE))).to.equal(words);
    });
  }

  it('is in the language of the widget', () => {
    const fair = event(1, '2026-04-11T12:00Z', '2026-04-11T16:00Z');
    expect(whenText(fair, { events: en }, now, ZONE)).to.equal('Saturday 11 April, 14:00\u00a0–\u00a018:00');
    expect(whenText(fair, { events: ar }, now, ZONE)).to.equal('السبت 11 أبريل، 14:00\u00a0–\u00a018:00');
  });

  it('is in the zone of the event, which is named where the time of the page is another', () => {
    const away = { timeZone: 'America/Cayenne' };
    const text = whenText(event(1, '2026-04-11T17:00Z', '', away), { events: fr }, now, ZONE);
    expect(plain(text)).to.equal('samedi 11 avril, 14 h, heure locale (Cayenne)');
    const near = whenText(event(1, '2026-04-11T12:00Z', '', { timeZone: 'Europe/Madrid' }), { events: fr }, now, ZONE);
    expect(plain(near)).to.equal('samedi 11 avril, 14 h');
  });
});

describe('whether an event is over', () => {
  const at = (time: string, ...[start, end]: [string, string?]) => isOver(event(1, start, end), new Date(time), ZONE);

  it('is so from its end on', () => {
    expect(at('2026-04-11T15:59:59Z', '2026-04-11T12:00Z', '2026-04-11T16:00Z')).to.be.false;
    expect(at('2026-04-11T16:00:00Z', '2026-04-11T12:00Z', '2026-04-11T16:00Z')).to.be.true;
  });

  it('is so from the end of its day on if it has no end', () => {
    expect(at('2026-04-11T21:59:00Z', '2026-04-11T12:00Z')).to.be.false;
    expect(at('2026-04-11T22:00:00Z', '2026-04-11T12:00Z')).to.be.true;
  });

  it('is so after the last of its days, by the zone of the page', () => {
    expect(at('2026-04-12T21:59:00Z', '2026-04-11', '2026-04-13')).to.be.false;
    expect(at('2026-04-12T22:00:00Z', '2026-04-11', '2026-04-13')).to.be.true;
  });

  it('is running between its start and its end only', () => {
    const running = (time: string, end?: string) => isRunning(event(1, '2026-04-11T12:00Z', end), new Date(time), ZONE);
    expect(running('2026-04-11T11:59Z', '2026-04-11T16:00Z')).to.be.false;
    expect(running('2026-04-11T12:00Z', '2026-04-11T16:00Z')).to.be.true;
    expect(running('2026-04-11T13:00Z')).to.be.false;
  });

  it('throws for what is no date, so that the event is left out', () => {
    expect(() => at('2026-04-11T12:00Z', 'demain')).to.throw(RangeError);
  });
});

describe('the days of an event', () => {
  it('end with the day before an exclusive midnight', () => {
    const days = (start: string, end: string) => daysOf(event(1, start, end), ZONE).map(isoDay);
    expect(days('2026-04-11', '2026-04-13')).to.deep.equal(['2026-04-11', '2026-04-12']);
    expect(days('2026-04-10T22:00Z', '2026-04-11T22:00Z')).to.deep.equal(['2026-04-11', '2026-04-11']);
  });
});
