// @ts-check
import { safeTokens } from '../studio/configuration.js';

/**
 * @import { Choice } from '../studio/dom.js'
 *
 * @typedef {Record<string, string>} Settings The page's settings, by the name of their controls; '' is the default.
 */

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
 * The tokens for a style sheet.
 * @param {Settings} settings
 * @returns {[token: string, value: string][]}
 */
export const tokensOf = (settings) => safeTokens(settings);

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
