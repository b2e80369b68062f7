import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const endpoint = '/api/mairie.json';
const directory = '/api/lannuaire/records';

export const page: StatePage = {
  fallback: { href: '/#mairie', text: 'Horaires et adresse de la mairie' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'Ouvert ou fermé, à l’heure de la mairie.', attributes: { endpoint } },
        { title: 'Vide', about: 'Aucune mairie dans la réponse.', attributes: { endpoint: `${endpoint}?empty=1` } },
        ...waitingAndFailing(endpoint),
        stale(endpoint),
      ],
    },
    failures(endpoint),
    {
      id: 'dispositions',
      title: 'Les dispositions',
      examples: [
        { title: 'Complète', about: '`layout="full"`, par défaut', attributes: { endpoint } },
        { title: 'Une ligne', about: '`layout="line"`', attributes: { endpoint, layout: 'line' } },
      ],
    },
    widths({ endpoint }),
    {
      id: 'sources',
      title: 'Les sources',
      examples: [
        {
          title: 'Annuaire de l’administration',
          about: 'La réponse de l’annuaire de l’État, avec une remarque sur le samedi.',
          attributes: { endpoint: directory },
        },
        {
          title: 'Mille mairies',
          about: 'Les dix premières sont montrées.',
          attributes: { endpoint: `${directory}?huge=1`, limit: 2 },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'En Alsace',
          about: '`holidays="alsace-moselle"` et `good-friday` : fermée aussi le 26 décembre et le Vendredi saint.',
          attributes: { endpoint, holidays: 'alsace-moselle', 'good-friday': true },
        },
      ],
    },
    appearances({ endpoint }),
  ],
};
