import { expect } from '@open-wc/testing';
import { eventsLd } from '../../../src/widgets/event-agenda/event-ld.js';
import { HeldWarnings } from '../../support/held-warnings.js';
import { event } from './event.js';

const place = { place: 'Salle des fêtes', address: '2 place de la Mairie' };

describe('the schema.org data of events', () => {
  it('has everything that search engines require, and the other known fields', () => {
    const concert = event(1, '2026-04-11T18:00Z', '2026-04-11T20:00Z', {
      ...place,
      status: 'cancelled',
      description: 'Musique',
      organizer: 'Harmonie',
      ticketUrl: 'https://a.fr/b',
      url: 'https://a.fr/',
      image: { url: 'https://a.fr/i.jpg' },
    });
    expect(JSON.parse(JSON.stringify(eventsLd([concert])))).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          name: 'Fête 1',
          startDate: '2026-04-11T20:00:00+02:00',
          endDate: '2026-04-11T22:00:00+02:00',
          eventStatus: 'https://schema.org/EventCancelled',
          eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
          location: { '@type': 'Place', name: 'Salle des fêtes', address: '2 place de la Mairie' },
          description: 'Musique',
          image: 'https://a.fr/i.jpg',
          url: 'https://a.fr/',
          organizer: { '@type': 'Organization', name: 'Harmonie' },
          offers: { '@type': 'Offer', url: 'https://a.fr/b' },
        },
      ],
    });
  });

  it('names where an event on the web is', () => {
    const [talk] = (
      eventsLd([event(1, '2026-04-11', '2026-04-12', { onlineUrl: 'https://a.fr/live' })]) as {
        '@graph': Record<string, unknown>[];
      }
    )['@graph'];
    expect(talk).to.deep.include({ location: { '@type': 'VirtualLocation', url: 'https://a.fr/live' } });
    expect(talk).to.deep.include({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' });
  });

  it('leaves out what is incomplete, and tells the webmaster', () => {
    const warnings = new HeldWarnings();
    const written = eventsLd([event(1, '2026-04-11', '2026-04-12', { place: 'Mairie' })]);
    warnings.restore();
    expect(written).to.equal(undefined);
    expect(warnings.lines.join()).to.include('il manque address');
  });
});
