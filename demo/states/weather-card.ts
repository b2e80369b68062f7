import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const current = '/api/openweathermap/data/2.5/weather';
const forecast = '/api/open-meteo/v1/forecast';
const station = '/api/weather';

export const page: StatePage = {
  fallback: { href: 'https://meteofrance.com/', text: 'Consulter les prévisions de Météo-France' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'La réponse est arrivée et se lit.', attributes: { endpoint: current } },
        {
          title: 'Vide',
          about: 'Le serveur répond qu’il n’a rien (204).',
          attributes: { endpoint: `${station}?empty=1` },
        },
        ...waitingAndFailing(current),
        stale(current),
        {
          title: 'Relevé ancien',
          about: 'Plus vieux que `stale-after` : son âge est dit.',
          attributes: { endpoint: `${current}?age=240`, 'stale-after': 120 },
        },
        {
          title: 'Relevé dépassé',
          about: 'Trop vieux pour être présenté comme actuel.',
          attributes: { endpoint: `${current}?age=2880`, 'stale-after': 120 },
        },
        {
          title: 'Vigilance',
          about: 'Au-dessus du vert seulement, en texte et en couleur.',
          attributes: { endpoint: station },
        },
      ],
    },
    {
      id: 'dispositions',
      title: 'Les dispositions',
      examples: [
        {
          title: 'Heure par heure',
          about: '`hours="12"`, et `metrics="sunrise sunset"` pour le lever et le coucher du soleil.',
          attributes: { endpoint: '/api/weather', hours: 12, metrics: 'wind sunrise sunset', forecast: 3 },
        },
        { title: 'Ligne', about: '`layout="line"`', attributes: { endpoint: current, layout: 'line' } },
        { title: 'Carte', about: '`layout="card"`, par défaut', attributes: { endpoint: forecast, forecast: 3 } },
        {
          title: 'Large',
          about: '`layout="wide"`',
          attributes: { endpoint: forecast, layout: 'wide', forecast: 5 },
          width: 'wide',
        },
      ],
    },
    widths({ endpoint: forecast, forecast: 3 }, { endpoint: forecast, layout: 'wide', forecast: 7 }),
    {
      id: 'sources',
      title: 'Les sources',
      examples: [
        { title: 'OpenWeatherMap', about: 'Temps actuel 2.5', attributes: { endpoint: current } },
        {
          title: 'Open-Meteo',
          about: 'Temps actuel et prévisions, sans clé',
          attributes: { endpoint: forecast, place: 'Saint-Martin-des-Prés', forecast: 3 },
        },
        {
          title: 'La station de la commune',
          about: 'Notre format `weather.json`',
          attributes: { endpoint: station, forecast: 3 },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Mesures choisies',
          about: 'Lesquelles, dans quel ordre',
          attributes: { endpoint: station, metrics: 'feels-like gust direction humidity' },
        },
        { title: 'Vent en m/s', about: '`wind-unit="m/s"`', attributes: { endpoint: current, 'wind-unit': 'm/s' } },
        {
          title: 'Vent en Beaufort',
          about: '`wind-unit="bft"`',
          attributes: { endpoint: current, 'wind-unit': 'bft' },
        },
        { title: 'Sans décimale', about: '`precision="0"`', attributes: { endpoint: current, precision: 0 } },
      ],
    },
    failures(current),
    appearances({ endpoint: forecast, forecast: 3 }),
  ],
};
