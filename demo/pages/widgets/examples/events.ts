/** Formats of events. */
export const events = {
  // https://developers.openagenda.com/
  openagenda: {
    total: 1,
    events: [
      {
        uid: 12345678,
        title: { fr: 'Marché de Noël' },
        description: { fr: 'Vingt exposants sous la halle.' },
        canonicalUrl: 'https://openagenda.com/commune/events/marche-de-noel',
        location: {
          name: 'La halle',
          address: '1 place de la Mairie, 72000 Saint-Martin-des-Prés',
          city: 'Saint-Martin-des-Prés',
        },
        timings: [{ begin: '2026-12-12T10:00:00+01:00', end: '2026-12-12T18:00:00+01:00' }],
        conditions: { fr: 'Gratuit' },
        timezone: 'Europe/Paris',
      },
    ],
  },
  // https://docs.theeventscalendar.com/reference/rest-api/
  'events-calendar': {
    events: [
      {
        id: 212,
        global_id: 'www.commune.example?id=212',
        title: 'Marché de Noël',
        url: 'https://www.commune.example/evenement/marche-de-noel/',
        description: '<p>Vingt exposants sous la halle.</p>',
        start_date: '2026-12-12 10:00:00',
        utc_start_date: '2026-12-12 09:00:00',
        end_date: '2026-12-12 18:00:00',
        utc_end_date: '2026-12-12 17:00:00',
        timezone: 'Europe/Paris',
        cost: 'Gratuit',
        venue: { venue: 'La halle', address: '1 place de la Mairie', city: 'Saint-Martin-des-Prés' },
      },
    ],
    rest_url: 'https://www.commune.example/wp-json/tribe/events/v1/events/',
  },
  // https://schema.org/Event
  'schema-event': {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Marché de Noël',
    inLanguage: 'fr',
    startDate: '2026-12-12T10:00:00+01:00',
    endDate: '2026-12-12T18:00:00+01:00',
    url: 'https://www.commune.example/marche-de-noel',
    description: 'Vingt exposants sous la halle.',
    location: {
      '@type': 'Place',
      name: 'La halle',
      address: { streetAddress: '1 place de la Mairie', addressLocality: 'Saint-Martin-des-Prés' },
    },
    organizer: { '@type': 'Organization', name: 'Mairie' },
  },
};
