import { expect } from '@open-wc/testing';
import type { EventOccurrence } from '../../../src/sources/index.js';
import { readBody } from './read.js';

function read(value: unknown): EventOccurrence[] {
  return readBody(JSON.stringify(value));
}

const concert = {
  '@type': 'MusicEvent',
  '@id': 'https://commune.test/#concert',
  name: 'Concert',
  startDate: '2026-04-11T20:00:00+02:00',
  endDate: '2026-04-11T22:00:00+02:00',
};

function days(event: object): unknown[] {
  return read({ ...concert, ...event }).map(({ start, end }) =>
    typeof start === 'string' ? `${start}/${end as string}` : start.toISOString().slice(0, 16),
  );
}

describe('schema.org Event', () => {
  it('has all that it says', () => {
    const [event] = read({
      ...concert,
      url: '/concert',
      description: '<p>Orgue</p>',
      location: [
        {
          '@type': 'Place',
          name: 'Église',
          address: { streetAddress: '1 rue', postalCode: '53000', addressLocality: 'Laval' },
          geo: { latitude: 48, longitude: '-0.7' },
        },
        { '@type': 'VirtualLocation', url: 'https://visio.test/' },
      ],
      offers: [
        { price: '5', priceCurrency: 'EUR', url: 'https://billets.test/', availability: 'https://schema.org/SoldOut' },
        { price: 12.5, priceCurrency: 'EUR', availability: 'SoldOut' },
      ],
      image: [{ '@type': 'ImageObject', url: 'https://commune.test/a.jpg' }],
      inLanguage: 'fr',
      keywords: 'musique, orgue',
      typicalAgeRange: '6-',
      audience: { audienceType: 'Tout public' },
      organizer: { name: 'Les amis de l’orgue' },
    });
    expect(event).to.deep.include({
      uid: 'https://commune.test/#concert',
      language: 'fr',
      title: 'Concert',
      url: 'https://www.commune.test/concert',
      description: 'Orgue',
      place: 'Église',
      address: '1 rue, 53000 Laval',
      onlineUrl: 'https://visio.test/',
      latitude: 48,
      longitude: -0.7,
      status: 'full',
      price: '5 – 12,5\u00a0€',
      ticketUrl: 'https://billets.test/',
      categories: ['musique', 'orgue'],
      ages: { min: 6, max: undefined },
      audience: 'Tout public',
      organizer: 'Les amis de l’orgue',
    });
  });

  it('may be one, an array, a graph with references, or in a page', () => {
    expect(read(concert)).to.have.length(1);
    expect(read([concert, { ...concert, '@id': 'b' }])).to.have.length(2);
    const place = { '@type': 'Place', '@id': '#p', name: 'Halle' };
    expect(read({ '@graph': [{ ...concert, location: { '@id': '#p' } }, place] })[0]?.place).to.equal('Halle');
    const html = `<!doctype html><html><script type="application/ld+json">${JSON.stringify(concert)}</script></html>`;
    expect(readBody(html)[0]?.url).to.equal('https://www.commune.test/agenda');
    expect(() => readBody(html.replace('}', ''))).to.throw('JSON-LD in line 1');
  });

  it('has a place that is a text, and a status', () => {
    expect(
      read({ ...concert, location: 'Place de la mairie', eventStatus: 'https://schema.org/EventCancelled' })[0],
    ).to.include({
      place: 'Place de la mairie',
      status: 'cancelled',
    });
  });

  it('has days, the last of which is included', () => {
    expect(days({ startDate: '2026-04-11', endDate: '2026-04-12' })).to.deep.equal(['2026-04-11/2026-04-13']);
    expect(days({ startDate: '2026-04-11', endDate: undefined })).to.deep.equal(['2026-04-11/2026-04-12']);
  });

  it('has the dates of its schedule, over a change of summer time', () => {
    const schedule = {
      repeatFrequency: 'P1W',
      startDate: '2026-03-21',
      endDate: '2026-04-11',
      startTime: '10:00:00',
      endTime: '12:00',
      scheduleTimezone: 'Europe/Paris',
      exceptDate: '2026-04-04',
    };
    const dates = ['2026-03-21T09:00', '2026-03-28T09:00', '2026-04-11T08:00'];
    for (const byDay of ['Saturday', 'https://schema.org/Saturday', ['http://schema.org/Saturday']]) {
      expect(days({ eventSchedule: { ...schedule, byDay } })).to.deep.equal(dates);
    }
  });

  it('has the dates of schedules by the month, of days and with a count', () => {
    const monthly = { repeatFrequency: 'P2M', byDay: '1SA', repeatCount: 2 };
    expect(days({ startDate: '2026-02-07', endDate: undefined, eventSchedule: monthly })).to.deep.equal([
      '2026-02-07/2026-02-08',
      '2026-04-04/2026-04-05',
    ]);
  });

  it('has its parts in its place, which take from it what they leave out', () => {
    const subEvent = [
      { '@type': 'Event', name: 'Bal', startDate: '2026-04-12' },
      { '@type': 'Event', startDate: '2026-04-13' },
    ];
    expect(read({ ...concert, location: 'Halle', subEvent }).map(({ title, place }) => [title, place])).to.deep.equal([
      ['Bal', 'Halle'],
      ['Concert', 'Halle'],
    ]);
  });
});
