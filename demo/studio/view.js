// @ts-check
import { make, select } from './dom.js';
import { kindOf } from '../attributes/kinds.js';

/**
 * @import { Choice } from './dom.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * @typedef {object} View
 * @property {string} largeur In CSS pixels, or `pleine` for that of the preview.
 * @property {string} fond
 * @property {string} place
 * @property {string} situation
 */

/** @type {View} */
export const FIRST_VIEW = { largeur: 'pleine', fond: 'clair', place: 'article', situation: 'pret' };

/** The controls of the preview, each with the name of its field in `View`. @type {readonly Choice[]} */
const CONTROLS = [
  [
    'largeur',
    'Largeur',
    [
      ['pleine', 'Toute la place'],
      ['360', '360 px'],
      ['768', '768 px'],
      ['1280', '1280 px'],
    ],
  ],
  [
    'place',
    'Place',
    [
      ['article', 'Dans un article'],
      ['colonne', 'Dans une colonne'],
    ],
  ],
  [
    'fond',
    'Page',
    [
      ['clair', 'Claire'],
      ['sombre', 'Sombre'],
    ],
  ],
  [
    'situation',
    'Situation',
    [
      ['pret', 'Prêt'],
      ['chargement', 'Chargement'],
      ['vide', 'Vide'],
      ['panne', 'Panne'],
      ['perime', 'Périmé'],
      ['hors-ligne', 'Hors connexion'],
    ],
  ],
];

/** Query parameters by which the demo’s API simulates each situation, see demo/recordings/switches.ts. */
/** @type {Record<string, string>} */
const SWITCHES = {
  chargement: 'slow=60000',
  vide: 'empty=1',
  panne: 'fail=500',
  perime: 'fail=500&after=1',
  'hors-ligne': 'fail=drop',
};

/** @param {View} view */
export const viewControls = (view) => CONTROLS.map((choice) => select(choice, { ...view }));

/**
 * Makes a widget show a situation, with data of the demo.
 * @param {HTMLElement} element
 * @param {Widget} widget
 * @param {string} situation
 */
export function simulate(element, widget, situation) {
  // The server counts requests by `run`; `crypto.randomUUID` is missing on http: pages.
  const run = situation === 'perime' ? `&run=${Math.random()}` : '';
  element.setAttribute('endpoint', `${kindOf(widget).states}?${SWITCHES[situation]}${run}`);
  if (situation !== 'perime') return;
  const shown = /** @type {HTMLElement & { refresh(): Promise<void> }} */ (element);
  shown.addEventListener('cw-load', () => void shown.refresh(), { once: true });
}

/**
 * Overrides `navigator.onLine`, on which the error message for visitors depends.
 * @param {boolean} onLine
 */
export function simulateNetwork(onLine) {
  if (onLine) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
}

/**
 * The page around the widgets.
 * @param {View} view
 * @param {readonly HTMLElement[]} elements
 */
export function pageAround({ place, fond, largeur }, elements) {
  const text = [
    make('p', { class: 'title' }, 'Une page du site de la commune'),
    make('p', {}, 'La mairie vous accueille du lundi au vendredi, et le samedi matin pour l’état civil.'),
  ];
  const end = make('p', {}, 'Les comptes rendus du conseil municipal se consultent en mairie.');
  const page = make('div', { class: `page ${place} ${fond} w-${largeur}` });
  if (place === 'colonne') page.append(make('div', {}, ...text, end), make('div', { class: 'column' }, ...elements));
  else page.append(...text, ...elements, end);
  return page;
}
