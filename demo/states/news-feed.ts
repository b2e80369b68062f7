import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const endpoint = '/api/actualites.json';
const usual = { endpoint, limit: 2 };

export const page: StatePage = {
  fallback: { href: '/actualites/', text: 'Lire les actualités de la commune' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        { title: 'Prêt', about: 'La réponse est arrivée et se lit.', attributes: usual },
        {
          title: 'Vide',
          about: 'La commune n’a rien publié.',
          attributes: { endpoint: `${endpoint}?empty=1`, limit: 2 },
        },
        {
          title: 'Vide, avec repli',
          about: 'Le contenu placé dans la balise prend le relais.',
          attributes: { endpoint: `${endpoint}?empty=1`, 'when-empty': 'fallback', limit: 2 },
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
          title: 'À la une',
          about: '`layout="featured"`',
          attributes: { endpoint, layout: 'featured', limit: 5 },
          width: 'wide',
        },
        {
          title: 'Grille',
          about: '`layout="grid"`',
          attributes: { endpoint, layout: 'grid', limit: 8 },
          width: 'wide',
        },
        { title: 'Liste', about: '`layout="list"`, par défaut', attributes: { endpoint, layout: 'list', limit: 2 } },
        {
          title: 'Compacte',
          about: '`layout="compact"` : les titres seuls',
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
          title: 'SPIP',
          about: 'Le flux RSS d’origine : page=backend.',
          attributes: { endpoint: '/api/spip/backend.xml', limit: 2 },
        },
        {
          title: 'WordPress',
          about: 'L’API REST, images et rubriques comprises.',
          attributes: { endpoint: '/api/wp-json/wp/v2/posts', limit: 2 },
        },
        {
          title: 'Des vidéos',
          about:
            'Rien n’est demandé avant le clic, et celle d’un autre site dit d’abord qui saura la visite. La politique de sécurité de cette page refuse les cadres : le lien vers YouTube reste.',
          attributes: { endpoint: '/api/videos.xml', limit: 2 },
        },
        {
          title: 'Plusieurs sources',
          about: 'Fusionnées, triées, sans doublon ; la provenance est indiquée.',
          attributes: { endpoint: `${endpoint} /api/spip/backend.xml /api/wp-json/wp/v2/posts`, limit: 6 },
        },
        {
          title: 'Dix mille éléments',
          about: 'Seuls les premiers sont gardés, la page reste fluide.',
          attributes: { endpoint: `${endpoint}?huge=1`, more: true, limit: 2 },
        },
      ],
    },
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Une actualité à la une',
          about: '`pinned` : son adresse ou son identifiant. Elle est la première, où qu’elle soit dans le flux.',
          attributes: { ...usual, pinned: '2026-038' },
        },
        {
          title: 'Sans certains mots',
          about: '`exclude-keywords="budget"` : utile en période préélectorale.',
          attributes: { ...usual, 'exclude-keywords': 'budget' },
        },
        {
          title: 'L’abonnement au flux',
          about: '`feed` : l’adresse du flux, proposée sous la liste.',
          attributes: { ...usual, feed: '/api/spip/backend.xml' },
        },
        {
          title: 'Afficher plus',
          about: 'Le bouton garde la position de lecture.',
          attributes: { ...usual, more: true },
        },
        {
          title: 'Recherche et rubriques',
          about: 'search et filters',
          attributes: { ...usual, search: true, filters: true },
        },
        {
          title: 'Dates relatives, sans image',
          about: '`dates="relative"` et `images="none"`',
          attributes: { ...usual, dates: 'relative', images: 'none' },
        },
        {
          title: 'Actualisation chaque minute',
          about: 'Un bouton permet de l’arrêter (RGAA 13.1).',
          attributes: { ...usual, refresh: 1 },
        },
      ],
    },
    appearances(usual),
  ],
};
