import { expect } from '@open-wc/testing';
import { readBody } from './read.js';

/** The members of the only event of an answer, without undefined ones. */
function readOne(answer: unknown): object {
  const [event, ...others] = readBody(JSON.stringify(answer));
  if (!event || others.length) throw new Error('There is not exactly one event.');
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}

const carnival = {
  uid: 12_345_678,
  slug: 'carnaval',
  title: { en: 'Carnival', fr: 'Carnaval &amp; bal' },
  description: { fr: 'Court' },
  longDescription: { fr: '<p>Venez <b>tous</b></p>' },
  canonicalUrl: 'https://agenda.commune.test/carnaval',
  keywords: { fr: ['fête', 'enfants'] },
  conditions: { fr: 'Gratuit' },
  timings: [{ begin: '2026-04-11T14:00:00+02:00', end: '2026-04-11T18:00:00+02:00' }],
  timezone: 'Europe/Paris',
  status: 5,
  age: { min: 3, max: 12 },
  accessibility: { mi: true, hi: false },
  registration: [
    { type: 'email', value: 'a@b.test' },
    { type: 'link', value: 'https://billets.test/1' },
  ],
  image: {
    base: 'https://cdn.test/',
    filename: 'a.jpg',
    size: { width: 4_000, height: 3_000 },
    variants: [{ filename: 'b.jpg', size: { width: 700, height: 500 } }],
  },
  imageCredits: 'Mairie',
  location: {
    name: 'Place',
    address: '1 place de la Mairie',
    city: 'Laval',
    postalCode: '53000',
    latitude: 48,
    longitude: -0.7,
  },
};

describe('OpenAgenda', () => {
  it('has events with all that it says of them, in the language of the page', () => {
    expect(readOne({ total: 1, events: [carnival] })).to.deep.equal({
      id: '12345678',
      uid: '12345678',
      language: 'fr',
      title: 'Carnaval & bal',
      start: new Date('2026-04-11T12:00:00Z'),
      end: new Date('2026-04-11T16:00:00Z'),
      allDay: false,
      timeZone: 'Europe/Paris',
      url: 'https://agenda.commune.test/carnaval',
      description: 'Venez tous',
      place: 'Place',
      address: '1 place de la Mairie, 53000 Laval',
      latitude: 48,
      longitude: -0.7,
      categories: ['fête', 'enfants'],
      image: { url: 'https://cdn.test/b.jpg', width: 700, height: 500, credit: 'Mairie' },
      status: 'full',
      price: 'Gratuit',
      ticketUrl: 'https://billets.test/1',
      ages: { min: 3, max: 12 },
      accessibility: ['motor'],
    });
  });

  it('has an occurrence for each timing, in order, each with its own id', () => {
    const timings = ['2026-05-02', '2026-04-11', '2027-05-01'].map((day) => ({
      begin: `${day}T10:00:00+0200`,
      end: '',
    }));
    const events = readBody(JSON.stringify({ events: [{ ...carnival, timings }] }));
    expect(events.map(({ id }) => id)).to.deep.equal([
      '12345678 2026-04-11T08:00:00.000Z',
      '12345678 2026-05-02T08:00:00.000Z',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(1);
  });

  it('has the next timing where it gives no others, and may be one event or none', () => {
    const { timings, ...rest } = carnival;
    expect(readBody(JSON.stringify({ event: { ...rest, nextTiming: timings[0] } }))).to.have.length(1);
    expect(readBody('{"total":0,"events":[]}')).to.deep.equal([]);
  });
});

const market = {
  id: 7,
  global_id: 'commune.test?id=7',
  url: 'https://commune.test/marche/',
  rest_url: 'https://commune.test/wp-json/tribe/events/v1/events/7',
  title: 'Marché &#8211; No&euml;l',
  description: '<p>Sous la halle</p>',
  all_day: false,
  start_date: '2026-12-12 10:00:00',
  end_date: '2026-12-12 18:00:00',
  utc_start_date: '2026-12-12 09:00:00',
  utc_end_date: '2026-12-12 17:00:00',
  timezone: 'Europe/Paris',
  cost: 'Gratuit',
  image: false,
  venue: [],
  organizer: [],
  categories: [{ name: 'Marchés' }],
  tags: [],
};

describe('The Events Calendar', () => {
  it('has events with venues and images, or without', () => {
    expect(
      readOne({ events: [market], rest_url: 'https://commune.test/wp-json/tribe/events/v1/events/' }),
    ).to.deep.equal({
      id: 'commune.test?id=7',
      uid: 'commune.test?id=7',
      title: 'Marché – Noël',
      start: new Date('2026-12-12T09:00:00Z'),
      end: new Date('2026-12-12T17:00:00Z'),
      allDay: false,
      timeZone: 'Europe/Paris',
      url: 'https://commune.test/marche/',
      description: 'Sous la halle',
      categories: ['Marchés'],
      price: 'Gratuit',
      accessibility: [],
    });
    const venue = { venue: 'Halle', address: '1 rue', zip: '53000', city: 'Laval' };
    const image = { url: 'https://commune.test/a.jpg', width: 800, height: 600 };
    expect(readOne({ events: [{ ...market, venue, image }] })).to.deep.include({
      place: 'Halle',
      address: '1 rue, 53000 Laval',
      image: { url: 'https://commune.test/a.jpg', width: 800, height: 600, alt: undefined },
    });
  });

  it('has days whose end is the last second of the last one', () => {
    const days = { all_day: true, start_date: '2026-04-11 00:00:00', end_date: '2026-04-12 23:59:59' };
    expect(readOne({ events: [{ ...market, ...days }] })).to.include({
      start: '2026-04-11',
      end: '2026-04-13',
      allDay: true,
    });
  });
});
