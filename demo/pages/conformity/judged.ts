import { data, fields } from './concerned.js';
import type { JudgedCriterion } from './criterion.js';

/** The criteria that a person judges, on the page of the commune and with its data. */
export const judged: readonly JudgedCriterion[] = [
  {
    numbers: '1.3',
    what: {
      fr: 'L’alternative de chaque image dit ce que l’image apporte.',
      en: 'The text of each image says what it brings.',
    },
    only: ['news-feed', 'event-agenda', 'submit-news'],
  },
  {
    numbers: '2.2',
    what: {
      fr: 'Le titre du cadre dit quelle vidéo il contient.',
      en: 'The title of the frame says which video it holds.',
    },
    only: ['news-feed'],
  },
  {
    numbers: '4.1, 4.2',
    what: {
      fr: 'Chaque vidéo a une transcription ou une audiodescription pertinente.',
      en: 'Each video has a relevant transcript or audio description.',
    },
    only: ['news-feed'],
  },
  {
    numbers: '4.3, 4.4',
    what: {
      fr: 'Chaque vidéo a des sous-titres exacts.',
      en: 'Each video has accurate captions.',
    },
    only: ['news-feed'],
  },
  {
    numbers: '4.11',
    what: {
      fr: 'Le lecteur de vidéo se commande au clavier.',
      en: 'The player of videos works with the keyboard.',
    },
    only: ['news-feed'],
  },
  {
    numbers: '5.4',
    what: {
      fr: 'Le titre du tableau dit ce qu’il contient.',
      en: 'The caption of the table says what it holds.',
    },
    only: ['event-agenda', 'town-hall'],
  },
  {
    numbers: '6.1',
    what: {
      fr: 'L’intitulé de chaque lien se comprend seul ou par son contexte.',
      en: 'Each link can be understood alone or by its context.',
    },
  },
  {
    numbers: '7.4',
    what: {
      fr: 'Rien ne change de page ou de fenêtre sans que le visiteur l’ait demandé.',
      en: 'No page or window changes unless the visitor asked for it.',
    },
  },
  {
    numbers: '8.8',
    what: {
      fr: 'Les données d’une autre langue que le widget nomment la leur.',
      en: 'Data in another language than the widget’s names its own.',
    },
    only: data,
  },
  {
    numbers: '9.1',
    what: {
      fr: 'Les titres du widget prennent place parmi ceux de la page (heading-level).',
      en: 'The headings of the widget fit among those of the page (heading-level).',
    },
  },
  {
    numbers: '10.14',
    what: {
      fr: 'Les contenus qui s’ouvrent se comprennent une fois affichés.',
      en: 'Content that opens can be understood when shown.',
    },
  },
  {
    numbers: '11.2',
    what: {
      fr: 'L’étiquette de chaque champ dit ce qui est attendu.',
      en: 'The label of each field says what is expected.',
    },
    only: fields,
  },
  {
    numbers: '11.11',
    what: {
      fr: 'Les messages d’erreur aident à corriger.',
      en: 'The error messages help to correct.',
    },
    only: ['poll-box', 'submit-news'],
  },
  {
    numbers: '13.3, 13.4',
    what: {
      fr: 'Chaque document proposé a une version accessible.',
      en: 'Each document that is offered has an accessible version.',
    },
    only: ['news-feed', 'job-board', 'event-agenda'],
  },
];
