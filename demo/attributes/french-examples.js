// @ts-check
/**
 * Examples for the attributes whose values depend on what a widget reads, by widget: one of another widget would mislead.
 * They come before those of `french.js`.
 * @type {Record<string, Record<string, string>>}
 */
export const examples = {
  'news-feed': {
    endpoint: '/spip.php?page=backend',
    format: 'rss',
    heading: 'Vie locale',
    feed: '/spip.php?page=backend',
    'url-state': 'actu',
  },
  'weather-card': {
    endpoint: 'https://services.ma-commune.fr/api/weather',
    format: 'open-meteo',
    heading: 'Le temps qu’il fait',
  },
  'poll-box': {
    endpoint: 'https://services.ma-commune.fr/api/polls/current',
    format: 'poll-json',
    heading: 'Votre avis',
  },
  'job-board': {
    endpoint: 'https://services.ma-commune.fr/api/jobs',
    format: 'job-posting',
    heading: 'La mairie recrute',
    feed: 'https://services.ma-commune.fr/api/jobs.rss',
    'url-state': 'emploi',
  },
  'event-agenda': {
    endpoint: '/agenda.ics',
    format: 'icalendar',
    heading: 'Sorties et rendez-vous',
    'url-state': 'agenda',
  },
  'town-hall': {
    endpoint: 'https://services.ma-commune.fr/api/town-hall',
    format: 'service-public',
    heading: 'Venir à la mairie',
  },
  'alert-banner': {
    endpoint: 'https://services.ma-commune.fr/api/alerts',
    format: 'weather-json',
    heading: 'Alertes',
  },
  'submit-news': {
    endpoint: 'https://services.ma-commune.fr/api/submissions/schema',
    format: 'schema-json',
    heading: 'Proposez une actualité',
  },
};
