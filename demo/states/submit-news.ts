import { appearances, failures, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const real = { endpoint: '/api/submissions/schema', 'privacy-url': '/confidentialite.html' };
const endpoint = '/api/exemples/submissions/schema';
const dialog = { endpoint, mode: 'dialog' };

export const page: StatePage = {
  fallback: { href: '/publier.html', text: 'Proposer une actualité ou un événement' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        {
          title: 'Dans la page',
          about: '`mode="form"`, par défaut. Le vrai formulaire : ce qui est envoyé arrive en modération.',
          attributes: real,
          width: 'wide',
        },
        {
          title: 'Dans une fenêtre',
          about: '`mode="dialog"` : un bouton, et le même formulaire.',
          attributes: { ...real, mode: 'dialog' },
        },
        {
          title: 'Un simple lien',
          about: '`mode="link"` : le formulaire a sa propre page, rien n’est demandé au serveur.',
          attributes: { mode: 'link', 'form-url': '/publier.html' },
        },
        {
          title: 'Sans page sur les données personnelles',
          about: 'Le formulaire n’est pas montré, et la console dit pourquoi (RGPD, art. 13).',
          attributes: { endpoint: `${endpoint}?empty=1` },
        },
        ...waitingAndFailing(endpoint),
      ],
    },
    failures(endpoint),
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'Valeurs par défaut',
          about: '`preset` : le visiteur peut en changer.',
          attributes: { ...dialog, preset: 'commune=Saint-Martin-des-Prés; category=culture' },
        },
        {
          title: 'Valeurs imposées',
          about: '`locked` : la rubrique de la page ne se change pas.',
          attributes: { ...dialog, preset: 'category=culture', locked: 'category' },
        },
        {
          title: 'Adresses complétées',
          about: '`geocoder` : pour un événement, un bouton sous l’adresse. Rien n’est demandé avant le clic.',
          attributes: { ...real, mode: 'dialog', geocoder: '/api/geocodage' },
        },
        {
          title: 'Adresses qui ne peuvent pas être complétées',
          about: 'Le service est en panne : le champ reste, comme sans lui.',
          attributes: { ...real, mode: 'dialog', geocoder: '/api/geocodage/search?fail=500' },
        },
        {
          title: 'Un autre titre',
          about: '`heading`',
          attributes: { ...dialog, heading: 'Annoncez votre fête' },
        },
      ],
    },
    widths(dialog, { endpoint }),
    appearances(dialog),
  ],
};
