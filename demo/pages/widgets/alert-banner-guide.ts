import type { Guide } from './guide.js';

/** The guide of `<alert-banner>`. */
export const alertBannerGuide: Guide = {
  purpose: {
    fr: 'Une ligne au-dessus de la page quand il y a quelque chose à dire : coupure d’eau, route fermée, vigilance orange. Sans alerte, pas un pixel.',
    en: 'One line above the page when there is something to say: a water cut, a closed road, an orange warning. Without an alert, not a pixel.',
  },
  essentials: ['heading', 'heading-level'],
  formats: [['JSON', '/alertes.json']],
  others: {
    fr: 'Aussi : un `weather.json`, dont les vigilances orange et rouge deviennent des alertes. Deux adresses se réunissent.',
    en: 'Also: a `weather.json`, whose orange and red warnings become alerts. Two addresses are merged.',
  },
  good: {
    fr: [
      'Le placer une fois, tout en haut de chaque page du site.',
      'Mettre le lien de secours dans `<noscript>` : sans alerte, rien ne bouge alors sur la page.',
      'Donner une fin à chaque alerte : elle disparaît d’elle-même, à la minute.',
    ],
    en: [
      'Placing it once, at the very top of every page of the site.',
      'Putting the fallback link into `<noscript>`: nothing on the page moves then without an alert.',
      'Giving every alert an end: it disappears by itself, on the minute.',
    ],
  },
  bad: {
    fr: [
      '« Danger » pour ce qui n’en est pas un : il interrompt les lecteurs d’écran et ne se masque pas.',
      'Une actualité en alerte : le flux d’actualités est là pour elle.',
    ],
    en: [
      '“Danger” for what is none: it interrupts screen readers and cannot be hidden.',
      'News as an alert: the news feed is the place for it.',
    ],
  },
  keyboard: {
    fr: 'Tab passe d’un lien à l’autre et aux boutons. Entrée sur « Masquer » retire l’alerte jusqu’à ce qu’elle change ; Tab continue à sa place.',
    en: 'Tab goes from link to link and to the buttons. Enter on “Hide” hides the alert until it changes; Tab goes on from its place.',
  },
  author: {
    fr: 'Sa place dans la page, avant le reste du contenu.',
    en: 'Its place in the page, before all other content.',
  },
};
