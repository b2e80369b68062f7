import type { WidgetTag } from '../../../src/widget-table.js';
import type { Bilingual } from '../widgets/guide.js';

/** The version of the rules that the sheets name. */
export const RULES = 'RGAA 4.1.2';

/** Criteria of RGAA that concern a widget, and how each version is tested. */
export interface Criteria {
  /** `1.1, 1.2`. */
  numbers: string;
  theme: Bilingual;
  how: Bilingual;
  /** The suites that fail where it does not hold: `npm run suite -- access`. */
  suites: readonly string[];
  /** Where one of them is not met yet. */
  exception?: Bilingual;
  /** The widgets that they concern; default: all. */
  only?: readonly WidgetTag[];
}

/** Every theme of RGAA with criteria for the widgets. https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/ */
export const criteria: readonly Criteria[] = [
  {
    numbers: '1.1, 1.2, 1.3',
    theme: { fr: 'Images', en: 'Images' },
    how: {
      fr: 'Toute image a l’alternative de sa source, ou est décorative ; icônes masquées aux lecteurs d’écran.',
      en: 'Each image has the text of its source, or is decorative; icons are hidden from screen readers.',
    },
    suites: ['access', 'heard'],
  },
  {
    numbers: '2.1, 2.2, 4.10, 4.11',
    theme: { fr: 'Cadres et multimédia', en: 'Frames and multimedia' },
    how: {
      fr: 'Une vidéo ne part qu’au clic, se commande au clavier, et son cadre a un titre. Sous-titres et transcription (4.1 à 4.6) : à vérifier pour chaque film.',
      en: 'A video starts with a click only, works with the keyboard, and its frame has a title. Captions and transcripts (4.1 to 4.6) are to be checked for each film.',
    },
    suites: ['access', 'privacy'],
    only: ['news-feed'],
  },
  {
    numbers: '3.1, 3.2, 3.3',
    theme: { fr: 'Couleurs', en: 'Colours' },
    how: {
      fr: 'Contrastes mesurés dans chaque état, en clair et en sombre, pour chaque thème et toutes sortes d’accents.',
      en: 'Contrasts measured in each state, light and dark, for each theme and all kinds of accents.',
    },
    suites: ['access', 'themes'],
  },
  {
    numbers: '6.1, 6.2',
    theme: { fr: 'Liens', en: 'Links' },
    how: { fr: 'Chaque lien a un nom qui se comprend seul.', en: 'Each link has a name that can be understood alone.' },
    suites: ['access'],
  },
  {
    numbers: '7.1, 7.3, 7.4, 7.5',
    theme: { fr: 'Scripts', en: 'Scripts' },
    how: {
      fr: 'Tout se commande au clavier ; changements annoncés, entendus dans Orca.',
      en: 'Everything works with the keyboard; changes are announced, as heard in Orca.',
    },
    suites: ['access', 'heard'],
  },
  {
    numbers: '8.2, 8.7, 8.8, 8.10',
    theme: { fr: 'Éléments obligatoires', en: 'Mandatory elements' },
    how: {
      fr: 'Code généré valide ; langue de chaque widget et des données qui nomment la leur ; sens de lecture de l’arabe.',
      en: 'Valid generated code; the language of each widget and of data that names its own; Arabic from right to left.',
    },
    exception: {
      fr: 'Non conforme (8.8) où des données d’une autre langue ne la nomment pas',
      en: 'Not met (8.8) where data in another language does not name it',
    },
    suites: ['access', 'validity'],
  },
  {
    numbers: '9.1, 9.3',
    theme: { fr: 'Structuration', en: 'Structure' },
    how: {
      fr: 'Titres de niveaux justes, listes balisées, régions nommées.',
      en: 'Right heading levels, lists, named regions.',
    },
    suites: ['access'],
  },
  {
    numbers: '10.4, 10.7, 10.11, 10.12',
    theme: { fr: 'Présentation', en: 'Presentation' },
    how: {
      fr: 'Texte à 200 %, largeur de 240 px, espacements du texte, focus visible, contrastes forcés.',
      en: 'Text at 200%, a width of 240 px, text spacing, visible focus, forced colours.',
    },
    suites: ['access'],
  },
  {
    numbers: '11.1, 11.2, 11.5, 11.10, 11.11',
    theme: { fr: 'Formulaires', en: 'Forms' },
    how: {
      fr: 'Étiquettes, groupes, champs obligatoires, erreurs résumées et liées à leur champ.',
      en: 'Labels, groups, required fields, errors summarised and tied to their fields.',
    },
    suites: ['access', 'journey'],
    only: ['poll-box', 'submit-news', 'job-board', 'news-feed'],
  },
  {
    numbers: '13.1, 13.8',
    theme: { fr: 'Consultation', en: 'Use' },
    how: {
      fr: 'Une actualisation automatique se met en pause ; mouvements réduits si le visiteur le demande.',
      en: 'Automatic updates can be paused; motion is reduced where the visitor asks for it.',
    },
    suites: ['access', 'quiet'],
  },
];
