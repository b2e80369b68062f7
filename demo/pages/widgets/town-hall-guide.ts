import { title, type Guide } from './guide.js';

/** The guide of `<town-hall>`. */
export const townHallGuide: Guide = {
  purpose: {
    fr: 'Quand la mairie est ouverte, et comment la joindre : juste chaque jour, jours fériés et fermetures compris.',
    en: 'When the town hall is open, and how to reach it: right on every day, public holidays and closures included.',
  },
  essentials: ['layout', 'limit', 'holidays', 'good-friday'],
  formats: [
    ['JSON', '/mairie.json'],
    ['annuaire de l’administration', '/lannuaire/records'],
  ],
  others: {
    fr: 'Aussi : schema.org (`openingHoursSpecification`, `openingHours`), en JSON ou dans une page du même site.',
    en: 'Also: schema.org (`openingHoursSpecification`, `openingHours`), as JSON or in a page of the same site.',
  },
  good: {
    fr: [
      'Tenir à jour la fiche de la mairie dans l’annuaire de l’administration : tous les sites la lisent.',
      'Annoncer une fermeture exceptionnelle dès qu’elle est décidée.',
    ],
    en: [
      'Keeping the entry of the town hall in the State’s directory up to date: every site reads it.',
      'Announcing a closure as soon as it is decided.',
    ],
  },
  bad: {
    fr: [
      'Écrire « semaines paires » : les numéros des semaines impaires se suivent certaines fins d’année.',
      'Interroger l’annuaire depuis la page : il apprend l’adresse de chaque visiteur ; l’API de la commune le fait pour tous.',
    ],
    en: [
      'Writing “even weeks”: two odd numbers follow each other at the end of some years.',
      'Asking the directory from the page: it learns the address of every visitor; the commune’s API asks once for all.',
    ],
  },
  keyboard: {
    fr: 'Tab passe d’un lien à l’autre : téléphone, courriel, site, carte.',
    en: 'Tab goes from link to link: telephone, email, site, map.',
  },
  author: title,
};
