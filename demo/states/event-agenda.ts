import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const endpoint = '/api/evenements.json';
const calendar = '/api/agenda.ics';
const usual = { endpoint, limit: 3 };

export const page: StatePage = {
  fallback: { href: '/actualites/', text: 'Lire l’agenda de la commune' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'Les événements à venir, et ceux qui ont commencé.', attributes: usual },
        {
          title: 'Vide',
          about: 'Rien n’est prévu.',
          attributes: { endpoint: `${endpoint}?empty=1`, limit: 3 },
        },
        {
          title: 'Tout est passé',
          about: 'Le serveur envoie d’anciens événements : l’horloge de la commune les retire.',
          attributes: { endpoint: `${endpoint}?age=1440000`, limit: 3 },
        },
        ...waitingAndFailing(endpoint, { limit: 3 }),
        stale(endpoint, { limit: 3 }),
      ],
    },
    failures(endpoint, { limit: 3 }),
    {
      id: 'dispositions',
      title: 'Les dispositions',
      examples: [
        {
          title: 'Grille',
          about: '`layout="grid"`',
          attributes: { endpoint, layout: 'grid', limit: 8 },
          width: 'wide',
        },
        {
          title: 'Mois',
          about: '`layout="month"` : les jours se choisissent à la souris et au clavier.',
          attributes: { endpoint, layout: 'month' },
          width: 'wide',
        },
        { title: 'Liste', about: '`layout="list"`, par défaut', attributes: usual },
        {
          title: 'Compacte',
          about: '`layout="compact"` : titres, dates et lieux',
          attributes: { endpoint, layout: 'compact', limit: 6 },
        },
      ],
    },
    widths(usual, { endpoint, layout: 'grid', limit: 4 }),
    {
      id: 'sources',
      title: 'Les sources',
      examples: [
        {
          title: 'iCalendar',
          about: 'L’agenda d’un logiciel, auquel on peut aussi s’abonner.',
          attributes: { endpoint: calendar, limit: 3 },
        },
        {
          title: 'Deux sources',
          about: 'Fusionnées : un événement qui est dans les deux n’est montré qu’une fois.',
          attributes: { endpoint: `${endpoint} ${calendar}`, limit: 4 },
        },
        {
          title: 'Dix mille événements',
          about: 'Lus et triés sans bloquer la page.',
          attributes: { endpoint: `${calendar}?huge=1`, more: true, limit: 3 },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Recherche et filtres',
          about: 'search et filters : par période, rubrique et lieu.',
          attributes: { ...usual, search: true, filters: true, more: true },
        },
        {
          title: 'Une seule rubrique, sans image',
          about: '`category` et `images="none"`',
          attributes: { ...usual, category: 'Culture', images: 'none' },
        },
        {
          title: 'Sans export',
          about: '`no-export` : ni bouton, ni abonnement.',
          attributes: { endpoint: calendar, limit: 2, 'no-export': true },
        },
      ],
    },
    appearances(usual),
  ],
};
