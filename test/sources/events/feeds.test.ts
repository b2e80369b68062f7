import { expect } from '@open-wc/testing';
import { readBody } from './read.js';

const ev = 'xmlns:ev="http://purl.org/rss/1.0/modules/event/"';
const dates =
  '<ev:startdate>2026-04-11T14:00:00+02:00</ev:startdate><ev:enddate>2026-04-11T18:00:00+02:00</ev:enddate>';
const item = `<title>Carnaval</title><link>https://www.commune.test/carnaval</link><description>Tous</description>`;

describe('RSS with the event module', () => {
  for (const [version, body] of Object.entries({
    '2.0': `<rss version="2.0" ${ev}><channel><title>M</title><item>${item}${dates}<ev:location>Place</ev:location></item></channel></rss>`,
    '1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${ev}><channel/><item>${item}${dates}<ev:location>Place</ev:location></item></rdf:RDF>`,
    'with another prefix': `<rss version="2.0" ${ev.replace(':ev', ':e')}><channel><item>${item}${dates.replaceAll('ev:', 'e:')}<e:location>Place</e:location></item></channel></rss>`,
  })) {
    it(`has events: ${version}`, () => {
      expect(readBody(body)[0]).to.deep.include({
        title: 'Carnaval',
        url: 'https://www.commune.test/carnaval',
        description: 'Tous',
        place: 'Place',
        start: new Date('2026-04-11T12:00:00Z'),
        end: new Date('2026-04-11T16:00:00Z'),
      });
    });
  }

  it('has days, the last of which is included, and no event in an item without a start', () => {
    const days = '<ev:startdate>2026-04-11</ev:startdate><ev:enddate>2026-04-12</ev:enddate><ev:type>Fête</ev:type>';
    const events = readBody(
      `<rss version="2.0" ${ev}><channel><item>${item}</item><item>${item}${days}</item></channel></rss>`,
    );
    expect(events.map(({ start, end, categories }) => [start, end, categories])).to.deep.equal([
      ['2026-04-11', '2026-04-13', ['Fête']],
    ]);
  });
});

const own = {
  uid: 'carnaval@commune.test',
  start: '2026-04-11',
  end: '2026-04-13',
  place: 'Place',
  status: 'postponed',
  price: 'Gratuit',
  sequence: 2,
};

describe('our own formats', () => {
  it('are the items of a JSON Feed that have an event', () => {
    const items = [
      { id: '1', title: 'Carnaval', content_text: 'Tous', url: 'https://www.commune.test/1', _event: own },
      { id: '2', title: 'Budget', content_text: 'Voté' },
    ];
    const events = readBody(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
    expect(events.map(({ title }) => title)).to.deep.equal(['Carnaval']);
    expect(events[0]).to.include({ ...own, id: 'carnaval@commune.test', description: 'Tous' });
  });

  it('are the model as JSON', () => {
    const event = { ...own, id: 'a', title: 'Carnaval', start: '2026-04-11T12:00:00Z', end: '2026-04-11T16:00:00Z' };
    expect(readBody(JSON.stringify({ events: [event, { ...event, uid: 'b', start: 'demain' }] }))[0]).to.deep.include({
      ...event,
      id: 'carnaval@commune.test',
      start: new Date(event.start),
      end: new Date(event.end),
    });
  });
});
