import { appearances, failures, widths } from './common.js';
import type { StatePage } from './example.js';

const endpoint = '/api/alertes.json';

export const page: StatePage = {
  fallback: { href: '/actualites/', text: 'Alertes en cours dans la commune' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'Deux alertes, la plus grave d’abord.', attributes: { endpoint } },
        { title: 'Vide', about: 'Sans alerte, pas un pixel.', attributes: { endpoint: `${endpoint}?empty=1` } },
        {
          title: 'Chargement',
          about: 'Le lien de secours reste en place, et rien ne se dit.',
          attributes: { endpoint: `${endpoint}?slow=60000` },
          act: 'loop',
        },
        {
          title: 'Erreur',
          about: 'Panne du serveur : la console le dit au webmestre, la page ne montre que le lien de secours.',
          attributes: { endpoint: `${endpoint}?fail=500` },
        },
        {
          title: 'Périmé',
          about: 'L’actualisation a échoué : les alertes restent jusqu’à leur fin.',
          attributes: { endpoint: `${endpoint}?fail=500&after=1` },
          act: 'refresh',
        },
      ],
    },
    failures(endpoint),
    widths({ endpoint }),
    {
      id: 'sources',
      title: 'Les sources',
      examples: [
        {
          title: 'Vigilance de la météo',
          about: 'Les vigilances orange et rouge d’un `weather.json`.',
          attributes: { endpoint: '/api/weather.json' },
        },
        {
          title: 'Mille alertes',
          about: 'Deux, et les autres à la demande.',
          attributes: { endpoint: `${endpoint}?huge=1` },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Avec un titre',
          about: '`heading="Alertes en cours"`',
          attributes: { endpoint, heading: 'Alertes en cours' },
        },
      ],
    },
    appearances({ endpoint }),
  ],
};
