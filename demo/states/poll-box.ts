import { appearances, failures, stale, waitingAndFailing, widths } from './common.js';
import type { StatePage } from './example.js';

const real = { endpoint: '/api/polls/current' };
const example = (name: string) => ({ endpoint: `/api/exemples/polls/${name}` });
const { endpoint } = example('termine');

export const page: StatePage = {
  fallback: { href: '/#mairie', text: 'Donner votre avis en mairie' },
  sections: [
    {
      id: 'etats',
      title: 'Les états',
      examples: [
        {
          title: 'Ouvert',
          about: 'Un vrai sondage : votez, changez d’avis, retirez votre vote.',
          attributes: real,
        },
        {
          title: 'Programmé',
          about: 'Il s’ouvrira de lui-même à l’heure dite, page ouverte ou non.',
          attributes: example('programme'),
        },
        {
          title: 'Terminé',
          about: 'Les résultats, en pourcentages qui font cent.',
          attributes: example('termine'),
        },
        {
          title: 'Déjà voté',
          about: 'Le serveur reconnaît un vote fait ailleurs.',
          attributes: example('deja-vote'),
        },
        {
          title: 'Aucun sondage',
          about: 'Le serveur répond qu’il n’y en a pas.',
          attributes: { endpoint: `${endpoint}?empty=1` },
        },
        ...waitingAndFailing(endpoint),
        stale(endpoint),
      ],
    },
    {
      id: 'resultats',
      title: 'Les résultats',
      examples: [
        {
          title: 'À partir de vingt votes',
          about: 'Avant, ils diraient trop de chacun.',
          attributes: { ...example('peu-de-votes'), mode: 'results' },
        },
        {
          title: 'Après la clôture',
          about: 'Personne ne les voit avant.',
          attributes: { ...example('apres-cloture'), mode: 'results' },
        },
        {
          title: 'Visibles de tous',
          about: 'Repliés sous le formulaire, pour ne pas voter à la place du visiteur.',
          attributes: example('visible'),
        },
        {
          title: 'Plusieurs réponses',
          about: 'Le pourcentage est celui des votants.',
          attributes: { ...example('plusieurs'), mode: 'results' },
        },
        {
          title: 'Sans le nombre de votes',
          about: '`no-counts`',
          attributes: { ...example('termine'), 'no-counts': true },
        },
      ],
    },
    failures(endpoint),
    {
      id: 'reglages',
      title: 'Les réglages',
      examples: [
        {
          title: 'De une à deux réponses',
          about: 'Le nombre vient du sondage ; des cases à cocher remplacent les boutons radio.',
          attributes: example('plusieurs'),
        },
        {
          title: 'Dans un ordre tiré au sort',
          about: '`order="shuffled-but-last"` : « Une autre date » reste la dernière.',
          attributes: { ...example('plusieurs'), order: 'shuffled-but-last' },
        },
        {
          title: 'Se souvenir du vote',
          about: '`remember` : sur cet appareil, après le vote seulement et jusqu’à la clôture.',
          attributes: { ...real, remember: true },
        },
      ],
    },
    widths(example('termine')),
    appearances(example('termine')),
  ],
};
