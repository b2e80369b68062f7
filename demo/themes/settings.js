// @ts-check
import { safeColours } from '../studio/configuration.js';

/**
 * @import { Choice } from '../studio/dom.js'
 *
 * @typedef {Record<string, string>} Settings What the page is set to, by the name of its control; '' is what is usual.
 */

const themeOwn = /** @type {const} */ (['', 'Selon le thème']);

/** @type {readonly Choice[]} */
export const schemes = [
  [
    'theme',
    'Clair ou sombre',
    [
      ['', 'Comme la page'],
      ['auto', 'Comme l’appareil du visiteur'],
      ['light', 'Clair'],
      ['dark', 'Sombre'],
    ],
  ],
];

/** The tokens that are chosen from a list, by their names. @type {readonly Choice[]} */
export const shapes = [
  [
    '--cw-font-size',
    'Taille du texte',
    [themeOwn, ['0.875em', 'Petite'], ['1em', 'Celle de la page'], ['1.25em', 'Grande']],
  ],
  ['--cw-radius', 'Coins', [themeOwn, ['0', 'Droits'], ['0.5em', 'Arrondis'], ['1em', 'Ronds']]],
  ['--cw-gap', 'Espace entre les éléments', [themeOwn, ['0.5em', 'Serré'], ['1em', 'Moyen'], ['1.75em', 'Large']]],
];

/** How the page around the widgets is. @type {readonly Choice[]} */
export const surroundings = [
  [
    'largeur',
    'Largeur de la colonne',
    [
      ['', 'Toute la place'],
      ['240', '240 px'],
      ['360', '360 px'],
      ['768', '768 px'],
    ],
  ],
  [
    'police',
    'Police de la page',
    [
      ['', 'Sans empattement'],
      ['serif', 'À empattements'],
      ['mono', 'À chasse fixe'],
    ],
  ],
];

/**
 * What a style sheet has to say, colours first.
 * @param {Settings} settings Of the controls, which hold nothing but the choices above; colours are typed freely.
 * @returns {[token: string, value: string][]}
 */
export function tokensOf(settings) {
  const shaped = shapes.map(([name]) => /** @type {[string, string]} */ ([name, settings[name] ?? '']));
  return [...safeColours(settings), ...shaped.filter(([, value]) => value !== '')];
}

/**
 * The settings as the fragment of an address, which never reaches a server: `#modele=douce&--cw-accent=%23a2401f`
 * @param {Settings} settings
 */
export function toFragment(settings) {
  return `#${new URLSearchParams(Object.entries(settings).filter(([, value]) => value !== ''))}`;
}

/**
 * @param {string} fragment
 * @returns {Settings}
 */
export const fromFragment = (fragment) => Object.fromEntries(new URLSearchParams(fragment.slice(1)));
