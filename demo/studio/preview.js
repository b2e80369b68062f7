// @ts-check
import { registerSource } from '/dist/commune-widgets.js';
import { chosen, safeColours } from './configuration.js';
import { choiceFields, make } from './dom.js';
import { kindOf } from '../attributes/french.js';
import { applyTheme } from '../themes/apply-theme.js';

/**
 * @import { Configuration } from './configuration.js'
 * @import { Choice } from './dom.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * @typedef {object} View
 * @property {string} largeur In CSS pixels.
 * @property {string} fond
 * @property {string} place
 * @property {string} situation
 */

/** @type {View} */
export const FIRST_VIEW = { largeur: '360', fond: 'clair', place: 'article', situation: 'pret' };

/** The controls of the preview, each with the name of its field in `View`. @type {readonly Choice[]} */
const CONTROLS = [
  ['largeur', 'Largeur', ['240', '360', '768', '1280'].map((width) => [width, `${width} px`])],
  [
    'fond',
    'Fond',
    [
      ['clair', 'Clair'],
      ['sombre', 'Sombre'],
    ],
  ],
  [
    'place',
    'Place',
    [
      ['article', 'Dans un article'],
      ['cote', 'Dans une colonne'],
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
export const viewControls = (view) => choiceFields(CONTROLS, { ...view });

/**
 * Shows the widget in a page of its own; reports the result of loading its data to `tell`.
 * @param {HTMLElement} frame
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {View} view
 * @param {(text: string, bad: boolean) => void} tell
 */
export function showPreview(frame, widget, configuration, view, tell) {
  const element = document.createElement(widget.tag);
  for (const [name, value] of chosen(widget, configuration)) element.setAttribute(name, value);
  element.setAttribute('loading', 'eager');
  element.append(make('a', { href: configuration.link.href }, configuration.link.text));
  simulateNetwork(view.situation !== 'hors-ligne');
  if (view.situation === 'pret') reportOn(element, widget, tell);
  else simulate(element, widget, view.situation, tell);
  const page = make('div', { class: `page ${view.place} ${view.fond} w-${view.largeur}` });
  void applyTheme(configuration.model ?? '', safeColours(configuration.colours));
  page.append(...(view.place === 'cote' ? aside(element) : article(element)));
  frame.replaceChildren(page);
}

/**
 * @param {HTMLElement} element
 * @param {Widget} widget
 * @param {(text: string, bad: boolean) => void} tell
 */
function reportOn(element, widget, tell) {
  tell('L’adresse est lue…', false);
  element.addEventListener('cw-load', ({ items }) => {
    const read = items ? kindOf(widget).read(items) : 'réponse comprise, mais vide pour l’instant';
    tell(`L’adresse convient. ${shape} : ${read}.`, false);
  });
  element.addEventListener('cw-error', ({ message }) => tell(`L’adresse ne peut pas être lue. ${message}`, true));
}

/**
 * @param {HTMLElement} element
 * @param {Widget} widget
 * @param {string} situation
 * @param {(text: string, bad: boolean) => void} tell
 */
function simulate(element, widget, situation, tell) {
  // The server counts requests by `run`; `crypto.randomUUID` is missing on http: pages.
  const run = situation === 'perime' ? `&run=${Math.random()}` : '';
  element.setAttribute('endpoint', `${kindOf(widget).states}?${SWITCHES[situation]}${run}`);
  if (situation === 'perime') {
    const shown = /** @type {HTMLElement & { refresh(): Promise<void> }} */ (element);
    shown.addEventListener('cw-load', () => void shown.refresh(), { once: true });
  }
  tell('Situation simulée avec les données de la démonstration.', false);
}

/**
 * Overrides `navigator.onLine`, on which the error message for visitors depends.
 * @param {boolean} onLine
 */
function simulateNetwork(onLine) {
  if (onLine) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
}

/** @param {HTMLElement} element */
function article(element) {
  return [
    make('p', { class: 'title' }, 'Une page du site de la commune'),
    make('p', {}, 'La mairie vous accueille du lundi au vendredi, et le samedi matin pour l’état civil.'),
    element,
    make('p', {}, 'Les comptes rendus du conseil municipal se consultent en mairie.'),
  ];
}

/** @param {HTMLElement} element */
function aside(element) {
  return [make('div', {}, ...article(make('p'))), make('div', { class: 'column' }, element)];
}

/** The format of the last answer, noted by sources that never accept an answer. */
let shape = 'Réponse';

for (const kind of /** @type {const} */ (['news', 'weather', 'jobs', 'poll', 'submission'])) {
  registerSource(kind, 'studio', {
    detect(document) {
      shape = document.json === undefined ? 'Flux XML' : 'Réponse JSON';
      return false;
    },
    parse() {
      throw new TypeError('Nothing is read with this format.');
    },
  });
}
