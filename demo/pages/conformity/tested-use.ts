import { fields } from './concerned.js';
import type { TestedCriterion } from './criterion.js';

/** Themes 9 to 13: structure, presentation, forms, navigation, use. */
export const testedUse: readonly TestedCriterion[] = [
  {
    number: '9.1',
    what: {
      fr: 'Les titres se suivent, à tous les niveaux que la page choisit.',
      en: 'Headings follow each other, at every level that the page chooses.',
    },
    checks: ['access: headingProblems'],
  },
  {
    number: '9.3',
    what: {
      fr: 'Les listes sont balisées.',
      en: 'Lists are marked up.',
    },
    checks: ['access: axeFindings'],
  },
  {
    number: '10.4',
    what: {
      fr: 'Le texte reste lisible à 200 %.',
      en: 'Text can be read at 200%.',
    },
    checks: ['access: clipping', 'access: zoom'],
  },
  {
    number: '10.7',
    what: {
      fr: 'Le focus est visible sur chaque commande, avec un contraste de 3:1.',
      en: 'Focus is visible on every control, with a contrast of 3:1.',
    },
    checks: ['access: indicators'],
  },
  {
    number: '10.7',
    what: {
      fr: 'La fenêtre du formulaire ne rogne pas le contour du focus.',
      en: 'The window of the form does not cut the focus ring.',
    },
    checks: ['access: windows', 'access: isCut'],
    only: ['submit-news'],
  },
  {
    number: '10.8',
    what: {
      fr: 'Les contenus cachés sont ignorés des lecteurs d’écran, et ne reçoivent pas le focus.',
      en: 'Hidden content is ignored by screen readers, and takes no focus.',
    },
    checks: ['access: axeFindings'],
  },
  {
    number: '10.9',
    what: {
      fr: 'Aucune information n’est donnée par la forme ou la taille seules.',
      en: 'Nothing is told by shape or size alone.',
    },
    checks: ['access: figures'],
    only: ['poll-box', 'weather-card'],
  },
  {
    number: '10.11',
    what: {
      fr: 'Rien ne déborde à 320 px de large, ni à 400 % de zoom.',
      en: 'Nothing overflows at a width of 320 px, nor at 400% zoom.',
    },
    checks: ['access: overflow', 'access: zoom'],
  },
  {
    number: '10.12',
    what: {
      fr: 'L’espacement du texte peut être augmenté sans perte.',
      en: 'The spacing of text can be increased without loss.',
    },
    checks: ['access: clipping'],
  },
  {
    number: '11.1',
    what: {
      fr: 'Chaque champ a une étiquette.',
      en: 'Each field has a label.',
    },
    checks: ['access: axeFindings'],
    only: fields,
  },
  {
    number: '11.5',
    what: {
      fr: 'Les choix d’une même question sont regroupés.',
      en: 'The choices of one question are grouped.',
    },
    checks: ['access: formProblems'],
    only: ['poll-box', 'submit-news'],
  },
  {
    number: '11.6',
    what: {
      fr: 'Chaque groupe a une légende.',
      en: 'Each group has a legend.',
    },
    checks: ['access: formProblems'],
    only: ['poll-box', 'submit-news'],
  },
  {
    number: '11.9',
    what: {
      fr: 'Chaque bouton a un intitulé.',
      en: 'Each button has a name.',
    },
    checks: ['access: axeFindings'],
  },
  {
    number: '11.10',
    what: {
      fr: 'Chaque valeur refusée est liée à son message.',
      en: 'Each refused value is tied to its message.',
    },
    checks: ['access: formProblems'],
    only: ['poll-box', 'submit-news'],
  },
  {
    number: '11.12',
    what: {
      fr: 'L’envoi peut être relu, corrigé ou retiré.',
      en: 'What is sent can be reviewed, corrected or withdrawn.',
    },
    checks: ['access: structure'],
    only: ['poll-box', 'submit-news'],
  },
  {
    number: '11.13',
    what: {
      fr: 'La finalité des champs sur le visiteur est dite au navigateur.',
      en: 'The purpose of fields about the visitor is told to the browser.',
    },
    checks: ['access: axeFindings'],
    only: ['submit-news'],
  },
  {
    number: '12.8',
    what: {
      fr: 'L’ordre de tabulation est celui de la lecture.',
      en: 'The tab order is that of reading.',
    },
    checks: ['access: walk'],
  },
  {
    number: '12.9',
    what: {
      fr: 'Le clavier n’est jamais pris au piège.',
      en: 'The keyboard is never trapped.',
    },
    checks: ['access: walk'],
  },
  {
    number: '12.9',
    what: {
      fr: 'La fenêtre du formulaire se quitte au clavier.',
      en: 'The window of the form is left with the keyboard.',
    },
    checks: ['access: windows'],
    only: ['submit-news'],
  },
  {
    number: '13.1',
    what: {
      fr: 'Une actualisation automatique se met en pause.',
      en: 'Automatic updates can be paused.',
    },
    checks: ['access: structure'],
    only: ['alert-banner', 'event-agenda', 'job-board', 'news-feed', 'town-hall', 'weather-card'],
  },
  {
    number: '13.8',
    what: {
      fr: 'Rien ne bouge si le visiteur demande moins de mouvement.',
      en: 'Nothing moves where the visitor asks for less motion.',
    },
    checks: ['access: motion'],
  },
  {
    number: '13.9',
    what: {
      fr: 'Le contenu se lit dans les deux orientations.',
      en: 'Content can be read in both orientations.',
    },
    checks: ['access: axeFindings'],
  },
];
