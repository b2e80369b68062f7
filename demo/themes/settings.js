// @ts-check
import { safeColours } from '../studio/configuration.js';

/**
 * @import { Choice } from '../studio/dom.js'
 *
 * @typedef {Record<string, string>} Settings The page's settings, by the name of their controls; '' is the default.
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

/** The tokens with a fixed list of values, by name. @type {readonly Choice[]} */
export const shapes = [
  [
    '--cw-font-size',
    'Taille du texte',
    [themeOwn, ['0.875em', 'Petite'], ['1em', 'Celle de la page'], ['1.25em', 'Grande']],
  ],
  ['--cw-radius', 'Coins', [themeOwn, ['0', 'Droits'], ['0.5em', 'Arrondis'], ['1em', 'Ronds']]],
  ['--cw-gap', 'Espace entre les éléments', [themeOwn, ['0.5em', 'Serré'], ['1em', 'Moyen'], ['1.75em', 'Large']]],
];

/** Settings of the page around the widgets. @type {readonly Choice[]} */
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
 * The tokens for a style sheet, colours first.
 * @param {Settings} settings Of the controls, which hold nothing but the choices above; colours are typed freely.
 * @returns {[token: string, value: string][]}
 */
export function tokensOf(settings) {
  const shaped = shapes.map(([name]) => /** @type {[string, string]} */ ([name, settings[name] ?? '']));
  return [...safeColours(settings), ...shaped.filter(([, value]) => value !== '')];
}

/**
 * The settings as the fragment of an address, which is never sent to a server: `#modele=douce&--cw-accent=%23a2401f`
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
