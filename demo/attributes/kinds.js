// @ts-check

/**
 * The studio’s and the demo’s texts and data for a widget.
 *
 * @typedef {object} Kind
 * @property {string} link The text of the fallback link.
 * @property {string} endpoint An endpoint of the demo with data.
 * @property {Record<string, string>} [attributes] The attributes required beside the endpoint.
 * @property {string} states An endpoint that the demo can make slow, empty or fail.
 * @property {readonly Example[]} examples Recorded answers by the addresses of such data; the first is for any other address.
 * @property {readonly string[]} essentials The attributes that most sites set, in the order of the form.
 * @property {(count: number) => string} read A phrase for the number of items read.
 *
 * @typedef {readonly [address: RegExp, path: string, name: string]} Example The format has a name.
 */

/** @type {Record<string, Kind>} */
const kinds = {
  'news-feed': {
    link: 'Actualités de la commune',
    endpoint: '/api/actualites.json',
    states: '/api/actualites.json',
    examples: [
      [/\.json$/, '/api/actualites.json', 'JSON Feed'],
      [/\/wp-json\//, '/api/wp-json/wp/v2/posts', 'WordPress'],
      [/page=backend|spip/, '/api/spip/backend.xml', 'SPIP'],
      [/feed|rss|atom|\.xml/, '/api/spip/backend.xml', 'RSS'],
    ],
    essentials: ['endpoint', 'limit', 'layout'],
    read: (count) => plural(count, 'actualité lue', 'actualités lues'),
  },
  'weather-card': {
    link: 'Météo de la commune',
    endpoint: '/api/weather',
    attributes: { precision: '0' },
    states: '/api/weather',
    examples: [
      [/weather\.json|\/api\/weather\b/, '/api/weather', 'weather.json'],
      [/open-meteo/, '/api/open-meteo/v1/forecast', 'Open-Meteo'],
      [/openweathermap/, '/api/openweathermap/data/2.5/weather', 'OpenWeatherMap'],
    ],
    essentials: ['layout', 'forecast'],
    read: () => 'un relevé météo lu',
  },
  'poll-box': {
    link: 'Donner votre avis',
    endpoint: '/api/polls/current',
    states: '/api/exemples/polls/termine',
    examples: [[/./, '/api/exemples/polls/visible', 'sondage']],
    essentials: ['endpoint', 'mode', 'heading'],
    read: () => 'un sondage lu',
  },
  'job-board': {
    link: 'Offres d’emploi de la commune',
    endpoint: '/api/offres.json',
    states: '/api/offres.json',
    examples: [
      [/\.json|\/api\/jobs/, '/api/offres.json', 'schema.org'],
      [/francetravail|france-travail/, '/api/france-travail/v2/offres/search', 'France Travail'],
    ],
    essentials: ['endpoint', 'limit', 'detail'],
    read: (count) => plural(count, 'offre lue', 'offres lues'),
  },
  'event-agenda': {
    link: 'Agenda de la commune',
    endpoint: '/api/agenda.ics',
    states: '/api/agenda.ics',
    examples: [
      [/\.ics|ical/, '/api/agenda.ics', 'iCalendar'],
      [/\.json|\/api\/events/, '/api/evenements.json', 'JSON'],
    ],
    essentials: ['endpoint', 'layout', 'limit'],
    read: (count) => plural(count, 'date lue', 'dates lues'),
  },
  'town-hall': {
    link: 'Horaires et adresse de la mairie',
    endpoint: '/api/mairie.json',
    states: '/api/mairie.json',
    examples: [
      [/lannuaire/, '/api/lannuaire/records', 'annuaire de l’administration'],
      [/\.json|\/api\/town-hall/, '/api/mairie.json', 'JSON'],
    ],
    essentials: ['endpoint', 'layout', 'holidays'],
    read: (count) => plural(count, 'mairie lue', 'mairies lues'),
  },
  'alert-banner': {
    link: 'Alertes en cours dans la commune',
    endpoint: '/api/alertes.json',
    states: '/api/alertes.json',
    examples: [
      [/\/api\/alerts|alert/, '/api/alertes.json', 'JSON'],
      [/weather/, '/api/weather.json', 'weather.json'],
    ],
    essentials: ['endpoint', 'heading', 'refresh'],
    read: (count) => plural(count, 'alerte lue', 'alertes lues'),
  },
  'submit-news': {
    link: 'Proposer une actualité ou un événement',
    endpoint: '/api/submissions/schema',
    attributes: { 'privacy-url': '/confidentialite.html' },
    states: '/api/exemples/submissions/schema',
    examples: [[/./, '/api/exemples/submissions/schema', 'formulaire']],
    essentials: ['endpoint', 'privacy-url', 'mode'],
    read: () => 'un formulaire lu',
  },
};

/**
 * The texts and data of a widget; for one without an entry above, general ones and no data.
 * @param {{ tag: string, title: string }} widget
 * @returns {Kind}
 */
export function kindOf({ tag, title }) {
  const read = (/** @type {number} */ count) => plural(count, 'élément lu', 'éléments lus');
  return kinds[tag] ?? { link: title, endpoint: '', states: '', examples: [], essentials: ['endpoint'], read };
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} many
 */
const plural = (count, one, many) => (count < 2 ? `${count} ${one}` : `${count} ${many}`);
