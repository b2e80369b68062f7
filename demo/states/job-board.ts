import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const endpoint = '/api/offres.json';
const usual = { endpoint, limit: 2 };

export const page: StatePage = {
  fallback: { href: 'https://www.emploi-territorial.fr/', text: 'Voir les offres sur emploi-territorial.fr' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'Les offres ouvertes, les plus récentes d’abord.', attributes: usual },
        {
          title: 'Vide',
          about: 'La commune ne recrute pas en ce moment.',
          attributes: { endpoint: `${endpoint}?empty=1`, limit: 2 },
        },
        {
          title: 'Toutes les offres sont closes',
          about: 'L’horloge du visiteur les retire, même si le serveur les envoie encore.',
          attributes: { endpoint: `${endpoint}?age=144000`, limit: 2 },
        },
        ...waitingAndFailing(endpoint, { limit: 2 }),
        stale(endpoint, { limit: 2 }),
      ],
    },
    failures(endpoint, { limit: 2 }),
    {
      id: 'dispositions',
      title: 'Les dispositions',
      examples: [
        {
          title: 'Le détail sur place',
          about: '`detail="inline"` : le titre ouvre l’offre, à imprimer ou à transmettre.',
          attributes: { ...usual, detail: 'inline' },
          width: 'wide',
        },
        {
          title: 'L’abonnement à une recherche',
          about: '`feed="/api/jobs.rss"` : le flux RSS de ce que la recherche a trouvé.',
          attributes: { endpoint: '/api/jobs', limit: 2, feed: '/api/jobs.rss' },
        },
        {
          title: 'Sans commandes',
          about: '`no-controls` : la liste seule, pour une colonne latérale.',
          attributes: { ...usual, 'no-controls': true },
        },
        {
          title: 'Les clôtures d’abord',
          about: '`sort="deadline"`',
          attributes: { ...usual, sort: 'deadline', 'no-controls': true },
        },
      ],
    },
    widths(usual),
    {
      id: 'sources',
      title: 'Les sources',
      examples: [
        {
          title: 'La commune',
          about: 'Les offres saisies en mairie, en JobPosting de schema.org.',
          attributes: { endpoint: '/api/jobs', limit: 2, 'no-controls': true },
        },
        {
          title: 'France Travail',
          about: 'La réponse de l’API Offres d’emploi.',
          attributes: { endpoint: '/api/france-travail/v2/offres/search', limit: 2, 'no-controls': true },
        },
        {
          title: 'Plusieurs sources',
          about: 'Réunies et triées, chaque offre une fois.',
          attributes: { endpoint: `/api/jobs /api/france-travail/v2/offres/search`, limit: 3, 'no-controls': true },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Un contrat choisi d’avance',
          about: '`contract="Apprentissage"` : le visiteur peut en changer.',
          attributes: { ...usual, contract: 'Apprentissage' },
        },
        {
          title: 'Un contrat imposé',
          about: '`locked="contract"` : la page ne montre que lui.',
          attributes: { ...usual, contract: 'Apprentissage', locked: 'contract' },
        },
        {
          title: 'La catégorie C',
          about: '`category="C"` et `locked="category"`',
          attributes: { ...usual, category: 'C', locked: 'category' },
        },
      ],
    },
    appearances({ ...usual, 'no-controls': true }),
  ],
};
