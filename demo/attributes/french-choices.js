// @ts-check
/**
 * French labels for the values of an attribute, by attribute, or by widget and attribute where widgets differ. A value
 * without a label is shown as it is.
 * @type {Record<string, Record<string, string>>}
 */
export const choices = {
  loading: { lazy: 'Quand le widget approche de l’écran', eager: 'Tout de suite' },
  'when-empty': { message: 'Une phrase le dit', hide: 'Le widget disparaît', fallback: 'Le lien de secours reste' },
  layout: {
    list: 'Liste',
    compact: 'Titres et dates',
    grid: 'Grille',
    featured: 'Le premier en grand',
    full: 'Complète',
    line: 'Une ligne',
    card: 'Carte',
    month: 'Mois',
    wide: 'Large, avec les prévisions à côté',
  },
  images: { 'same-origin': 'Celles du site', all: 'Toutes, même d’autres sites', none: 'Aucune' },
  dates: {
    absolute: 'En chiffres',
    long: 'En toutes lettres',
    relative: '« Il y a 3 jours », la première semaine',
    none: 'Sans date',
  },
  sort: { newest: 'Les plus récentes d’abord', deadline: 'Les plus proches de la clôture d’abord' },
  'job-board/detail': { link: 'Mène à la page de l’offre', inline: 'Ouvre l’offre sur place' },
  'news-feed/detail': { link: 'Mène à sa page', inline: 'Ouvre le texte sur place' },
  'job-board/locked': { contract: 'Contrat', place: 'Lieu', category: 'Catégorie', employer: 'Employeur' },
  'poll-box/mode': { vote: 'Voter, puis voir les résultats', results: 'Les résultats seulement' },
  'submit-news/mode': {
    form: 'Le formulaire dans la page',
    dialog: 'Un bouton qui ouvre le formulaire',
    link: 'Un lien seulement',
  },
  order: {
    given: 'Celui du sondage',
    shuffled: 'Au hasard',
    'shuffled-but-last': 'Au hasard, la dernière (« Autre ») restant à la fin',
  },
  metrics: {
    wind: 'Vent',
    gust: 'Rafales',
    direction: 'Direction du vent',
    pressure: 'Pression',
    humidity: 'Humidité',
    'feels-like': 'Température ressentie',
    uv: 'Indice UV',
    sunrise: 'Lever du soleil',
    sunset: 'Coucher du soleil',
  },
  holidays: {
    auto: 'Ceux de la commune',
    none: 'Aucun : ouverte comme les autres jours',
    metropole: 'Métropole',
    'alsace-moselle': 'Alsace et Moselle',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    reunion: 'La Réunion',
    'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
    mayotte: 'Mayotte',
    'saint-barthelemy': 'Saint-Barthélemy',
    'saint-martin': 'Saint-Martin',
    'wallis-et-futuna': 'Wallis-et-Futuna',
    polynesie: 'Polynésie française',
    'nouvelle-caledonie': 'Nouvelle-Calédonie',
  },
  'wind-unit': { 'km/h': 'km/h', 'm/s': 'm/s', kn: 'Nœuds', bft: 'Beaufort' },
  theme: { auto: 'Automatique', light: 'Clair', dark: 'Sombre' },
};

/** Descriptions of the colours that a site can set, `--cw-…`, with their defaults. */
export const colourWords = {
  '--cw-accent': { label: 'Couleur d’accent', help: 'Liens et boutons.', usual: '#0b5c8a' },
  '--cw-surface': { label: 'Fond', help: 'Derrière le texte.', usual: '#ffffff' },
  '--cw-text': { label: 'Texte', help: 'Du widget entier.', usual: '#1c2b30' },
};
