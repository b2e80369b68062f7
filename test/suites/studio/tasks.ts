/** A webmaster's task, from the first Tab to copying the code. Labels are those shown beside each control. */
export interface Task {
  /** The task as it would be given to a person. */
  title: string;
  steps: readonly TaskStep[];
  /** Parts that the copied codes must contain. */
  holds: readonly string[];
}

export type TaskStep =
  /** Arrow keys in a group of radio buttons. */
  | { pick: string; option: string }
  /** Arrow keys in a list. */
  | { choose: string; option: string }
  /** `{demo}` is the origin of the demo, `{own}` that of the commune's site. */
  | { type: string; text: string }
  /** Space on a checkbox. */
  | { tick: string }
  /** Right arrow on a slider, so many times. */
  | { slide: string; by: number }
  /** Enter on a button. */
  | { press: string };

const widget = (option: string): TaskStep => ({ pick: 'Lequel', option });
const into = (option: string): TaskStep => ({ choose: 'À coller dans', option });
const place = (option: string): TaskStep => ({ choose: 'Place', option });
const more: TaskStep = { press: 'Plus de réglages' };
const hosted: TaskStep = { choose: 'Mes fichiers', option: 'À une adresse hébergée' };
const weather: readonly TaskStep[] = [
  widget('Météo'),
  more,
  { type: 'Adresse des données', text: '{demo}/api/weather.json' },
];
const news: TaskStep = { type: 'Adresse du flux d’actualités', text: '{demo}/api/actualites.json' };
const offers: readonly TaskStep[] = [
  widget('Offres d’emploi'),
  { type: 'Adresse des offres', text: '{demo}/api/offres.json' },
];

export const tasks: readonly Task[] = [
  {
    title: 'put a weather card with wind in km/h in the sidebar',
    steps: [...weather, { choose: 'Unité du vent', option: 'km/h' }, place('Dans une colonne')],
    holds: ['data-cw="weather-card"', 'data-cw-endpoint="http'],
  },
  {
    title: 'put a weather card with wind in m/s, and nothing but wind and humidity',
    steps: [...weather, { tick: 'Vent' }, { tick: 'Humidité' }, { choose: 'Unité du vent', option: 'm/s' }],
    holds: ['data-cw-wind-unit="m/s"', 'data-cw-metrics="wind,humidity"'],
  },
  {
    title: 'put the weather in one line, with a tag',
    steps: [...weather, { choose: 'Disposition', option: 'Une ligne' }, into('Balise')],
    holds: ['<weather-card ', 'layout="line"'],
  },
  {
    title: 'show three news in a grid, in the commune’s red',
    steps: [
      news,
      { type: 'Nombre d’éléments', text: '3' },
      { choose: 'Disposition', option: 'Grille' },
      more,
      { type: 'Couleur d’accent', text: '#a2401f' },
    ],
    holds: ['data-cw-limit="3"', 'data-cw-layout="grid"'],
  },
  {
    title: 'give the news a title with quotes, an ampersand and an angle',
    steps: [news, more, { type: 'Titre', text: 'L’été "en fête" & <plus>' }],
    holds: ['data-cw-heading="L’été &quot;en fête&quot; &amp; &lt;plus&gt;"'],
  },
  {
    title: 'show the news of a SPIP with a search and a button for more, with a tag',
    steps: [
      { type: 'Son adresse', text: '{demo}' },
      { type: 'Adresse du flux d’actualités', text: '/api/spip/backend.xml' },
      more,
      { tick: 'Bouton « Afficher plus »' },
      { tick: 'Champ de recherche' },
      into('Balise'),
    ],
    holds: ['/api/spip/backend.xml"', 'more="true"', 'search="true"'],
  },
  {
    title: 'show four news without dates, as a link',
    steps: [
      news,
      { type: 'Nombre d’éléments', text: '4' },
      more,
      { choose: 'Dates', option: 'Sans date' },
      into('Lien'),
    ],
    holds: ['#cw=news-feed&amp;limit=4&amp;dates=none'],
  },
  {
    title: 'show two offers without search, the next deadline first',
    steps: [
      ...offers,
      { type: 'Nombre d’éléments', text: '2' },
      more,
      { choose: 'Ordre', option: 'Les plus proches de la clôture d’abord' },
      { tick: 'Sans recherche, ni filtres, ni tri' },
    ],
    holds: ['data-cw-limit="2"', 'data-cw-sort="deadline"', 'data-cw-no-controls="true"'],
  },
  {
    title: 'show offers in a frame, opened in place',
    steps: [...offers, { choose: 'Le titre d’une offre', option: 'Ouvre l’offre sur place' }, into('Iframe'), hosted],
    holds: ['/embed/job-board.html?', 'detail=inline'],
  },
  {
    title: 'show the weather in a frame',
    steps: [...weather, { type: 'Jours de prévision', text: '2' }, into('Iframe'), hosted],
    holds: ['/embed/weather-card.html?precision=0&amp;forecast=2'],
  },
  {
    title: 'show the results of a poll that is over, in percentages',
    steps: [
      widget('Sondage'),
      { type: 'Adresse du sondage', text: '{demo}/api/exemples/polls/termine' },
      more,
      { tick: 'Pourcentages seuls' },
    ],
    holds: ['data-cw="poll-box"', 'data-cw-no-counts="true"'],
  },
  {
    title: 'show the agenda of my commune from its calendar, four dates in a grid',
    steps: [
      widget('Agenda'),
      { type: 'Adresse de l’agenda', text: '{demo}/api/agenda.ics' },
      { choose: 'Disposition', option: 'Grille' },
      { type: 'Nombre d’éléments', text: '4' },
    ],
    holds: ['data-cw="event-agenda"', '/agenda.ics"', 'data-cw-layout="grid"', 'data-cw-limit="4"'],
  },
  {
    title: 'say in one line whether the town hall is open',
    steps: [
      widget('Mairie'),
      { type: 'Adresse des horaires', text: '{demo}/api/mairie.json' },
      { choose: 'Disposition', option: 'Une ligne' },
    ],
    holds: ['data-cw="town-hall"', 'data-cw-layout="line"'],
  },
  {
    title: 'show the alerts with a title, asked for again every quarter of an hour',
    steps: [
      widget('Alertes'),
      { type: 'Adresse des alertes', text: '{demo}/api/alertes.json' },
      { type: 'Titre', text: 'En ce moment' },
      { type: 'Actualiser toutes les … minutes', text: '15' },
    ],
    holds: ['data-cw="alert-banner"', 'data-cw-heading="En ce moment"', 'data-cw-refresh="15"'],
  },
  {
    title: 'let inhabitants propose news in a window',
    steps: [
      widget('Proposer une actualité'),
      { type: 'Adresse du formulaire', text: '{demo}/api/exemples/submissions/schema' },
      { type: 'Page sur les données personnelles', text: '{demo}/confidentialite.html' },
      { choose: 'Présentation', option: 'Un bouton qui ouvre le formulaire' },
    ],
    holds: ['data-cw="submit-news"', 'data-cw-mode="dialog"'],
  },
];

/** The task that gives the page of the studio its name. */
export const composePage: Task = {
  title: 'compose a page of news, weather and a poll, in an order of one’s own',
  steps: [
    { type: 'Son adresse', text: '{demo}' },
    { type: 'Adresse du flux d’actualités', text: '/api/actualites.json' },
    { type: 'Nombre d’éléments', text: '2' },
    { press: 'Ajouter un autre widget' },
    more,
    { type: 'Adresse des données', text: '/api/weather.json' },
    { press: 'Ajouter un autre widget' },
    { type: 'Adresse du sondage', text: '/api/exemples/polls/visible' },
    { press: 'Monter' },
  ],
  holds: ['data-cw="news-feed"', 'data-cw="poll-box"', 'data-cw="weather-card"'],
};
