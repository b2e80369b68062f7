import { data } from './concerned.js';
import type { TestedCriterion } from './criterion.js';

/** Themes 1 to 8: images, frames, colours, multimedia, tables, links, scripts, mandatory elements. */
export const testedContent: readonly TestedCriterion[] = [
  {
    number: '1.1',
    what: {
      fr: 'Toute image porteuse d’information a une alternative.',
      en: 'Each image that informs has a text alternative.',
    },
    checks: ['access: axeFindings'],
  },
  {
    number: '1.2',
    what: {
      fr: 'Les icônes et images décoratives sont ignorées des lecteurs d’écran.',
      en: 'Icons and decorative images are ignored by screen readers.',
    },
    checks: ['access: structure'],
  },
  {
    number: '2.1',
    what: {
      fr: 'Le cadre d’une vidéo a un titre.',
      en: 'The frame of a video has a title.',
    },
    checks: ['access: axeFindings'],
    only: ['news-feed'],
  },
  {
    number: '3.1',
    what: {
      fr: 'Aucune information n’est donnée par la couleur seule : les barres ont leur chiffre.',
      en: 'Nothing is told by colour alone: bars have their figure.',
    },
    checks: ['access: figures'],
    only: ['poll-box', 'weather-card'],
  },
  {
    number: '3.2',
    what: {
      fr: 'Contrastes de chaque texte dans chaque état, en clair et en sombre, pour chaque thème et toutes sortes d’accents.',
      en: 'Contrast of each text in each state, light and dark, for each theme and all kinds of accents.',
    },
    checks: ['access: axeFindings', 'themes: contrasts'],
  },
  {
    number: '4.10',
    what: {
      fr: 'Aucun son ne part sans clic.',
      en: 'No sound starts without a click.',
    },
    checks: ['access: axeFindings'],
    only: ['news-feed'],
  },
  {
    number: '5.7',
    what: {
      fr: 'Les en-têtes des tableaux sont reliés à leurs cellules.',
      en: 'The headers of tables are tied to their cells.',
    },
    checks: ['access: axeFindings'],
    only: ['event-agenda', 'town-hall'],
  },
  {
    number: '6.2',
    what: {
      fr: 'Chaque lien a un intitulé.',
      en: 'Each link has a text.',
    },
    checks: ['access: axeFindings'],
  },
  {
    number: '7.1',
    what: {
      fr: 'Les scripts sont compatibles avec les technologies d’assistance : rôles, noms et états.',
      en: 'Scripts work with assistive technology: roles, names and states.',
    },
    checks: ['access: axeFindings', 'heard: run'],
  },
  {
    number: '7.1',
    what: {
      fr: 'La fenêtre du formulaire garde le focus, et le rend à son bouton.',
      en: 'The window of the form keeps focus, and returns it to its button.',
    },
    checks: ['access: windows'],
    only: ['submit-news'],
  },
  {
    number: '7.3',
    what: {
      fr: 'Tout se commande au clavier.',
      en: 'Everything works with the keyboard.',
    },
    checks: ['access: walk'],
  },
  {
    number: '7.5',
    what: {
      fr: 'Chaque message d’état est annoncé une fois, sans déplacer le focus.',
      en: 'Each status message is announced once, without moving focus.',
    },
    checks: ['access: announcements', 'access: actionsAreAnswered', 'access: listen', 'heard: run'],
  },
  {
    number: '8.2',
    what: {
      fr: 'Le code généré est valide.',
      en: 'The generated code is valid.',
    },
    checks: ['validity: treeFaults', 'access: axeFindings'],
  },
  {
    number: '8.7',
    what: {
      fr: 'Les données qui nomment une autre langue en portent l’indication.',
      en: 'Data that names another language is marked with it.',
    },
    checks: ['access: languages'],
    only: data,
  },
  {
    number: '8.8',
    what: {
      fr: 'La langue indiquée est celle des données, et son code est valide.',
      en: 'The language that is marked is that of the data, and its code is valid.',
    },
    checks: ['access: languages', 'access: foreignData', 'access: axeFindings'],
    only: data,
  },
  {
    number: '8.10',
    what: {
      fr: 'L’arabe se lit de droite à gauche.',
      en: 'Arabic is laid out from right to left.',
    },
    checks: ['access: direction'],
  },
];
