// @ts-check
import { colourFields } from './colours.js';
import { communeField } from './commune-field.js';
import { byId, choiceFields, make, radios } from './dom.js';
import { attributeOf, essentialFields, optionFields, textField } from './fields.js';
import { sliderNames, sliders, sliderValue } from './sliders.js';
import { modelChoice } from '../themes/presets.js';

/**
 * @import { Composition, Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/** The widget whose data is found by the name of a commune. */
const BY_COMMUNE = 'weather-card';

/**
 * Renders the settings of the page and of its widget at `current`.
 * @param {Composition} composition
 * @param {number} current
 * @param {readonly Widget[]} widgets
 */
export function renderForm({ site, model = '', tokens, widgets: all }, current, widgets) {
  const configuration = all[current];
  const widget = widgets.find(({ tag }) => tag === configuration?.tag);
  if (!configuration || !widget) return;
  const { attributes } = configuration;
  byId('champ-site', HTMLInputElement).value = site;
  byId('page', HTMLElement).replaceChildren(...pageFields(all, current, widgets));
  byId('l-widgets', HTMLElement).textContent = all.length > 1 ? `Widget ${current + 1}` : 'Lequel';
  const names = widgets.map(({ tag, title }) => /** @type {const} */ ([tag, title]));
  byId('widgets', HTMLElement).replaceChildren(...radios('widget', names, widget.tag));
  byId('essentiels', HTMLElement).replaceChildren(
    ...(widget.tag === BY_COMMUNE ? [communeField(attributes['place'] ?? '')] : []),
    ...essentialFields(widget, attributes),
  );
  renderMore({ model, tokens, widgets: all }, current, widgets);
}

/**
 * Renders the settings beside the essential ones, where they are open.
 * @param {Pick<Composition, 'model' | 'tokens' | 'widgets'>} composition
 * @param {number} current
 * @param {readonly Widget[]} widgets
 */
export function renderMore({ model = '', tokens, widgets: all }, current, widgets) {
  const configuration = all[current];
  const widget = widgets.find(({ tag }) => tag === configuration?.tag);
  if (!configuration || !widget) return;
  const { attributes, link } = configuration;
  const isOpen = byId('plus', HTMLDetailsElement).open;
  byId('options', HTMLElement).replaceChildren(...(isOpen ? optionFields(widget, attributes) : []));
  byId('lien', HTMLElement).replaceChildren(...(isOpen ? linkFields(link) : []));
  byId('aspect', HTMLElement).replaceChildren(...(isOpen ? lookFields(model, tokens) : []));
}

/**
 * @param {string} model
 * @param {Composition['tokens']} tokens
 */
const lookFields = (model, tokens) => [
  ...choiceFields([modelChoice], { modele: model }),
  ...sliders(tokens),
  ...colourFields(tokens),
];

/**
 * The widgets of a page with several, one of which is being set, and what can be done with it.
 * @param {readonly Configuration[]} all
 * @param {number} current
 * @param {readonly Widget[]} widgets
 */
function pageFields(all, current, widgets) {
  if (all.length < 2) return [];
  const names = all.map(({ tag }, index) => {
    const title = widgets.find((each) => each.tag === tag)?.title ?? tag;
    return /** @type {const} */ ([String(index), `${index + 1}. ${title}`]);
  });
  const actions = [
    ['monter', 'Monter', current === 0],
    ['descendre', 'Descendre', current === all.length - 1],
    ['retirer', 'Retirer', false],
  ].map(([id, text, disabled]) => make('button', { type: 'button', id: `${id}`, class: 'quiet', disabled }, `${text}`));
  const list = choiceFields([['rang', 'Dans l’ordre de la page', names]], { rang: String(current) });
  return [...list, make('div', { class: 'actions' }, ...actions)];
}

/** @param {Configuration['link']} link */
function linkFields({ href, text }) {
  return [
    textField('lien-vers', { label: 'Adresse du lien', example: '/actualites' }, href),
    textField('lien-texte', { label: 'Texte du lien', example: 'Actualités de la commune' }, text),
  ];
}

/**
 * The page as a control of the form changes it.
 * @param {Composition} composition
 * @param {number} current
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @returns {Composition}
 */
export function changed(composition, current, control) {
  const [name, value] = attributeOf(control);
  if (name === 'site') return { ...composition, site: value };
  if (name === 'modele') return { ...composition, model: value };
  if (name.startsWith('--')) {
    const isSlider = control instanceof HTMLInputElement && sliderNames.includes(name);
    return { ...composition, tokens: { ...composition.tokens, [name]: isSlider ? sliderValue(control) : value } };
  }
  return withWidget(composition, current, (configuration) => {
    const { attributes, link } = configuration;
    if (name === 'lien-vers') return { ...configuration, link: { ...link, href: value } };
    if (name === 'lien-texte') return { ...configuration, link: { ...link, text: value } };
    return { ...configuration, attributes: { ...attributes, [name]: value } };
  });
}

/**
 * The page with one widget changed.
 * @param {Composition} composition
 * @param {number} index
 * @param {(configuration: Configuration) => Configuration} change
 * @returns {Composition}
 */
export function withWidget(composition, index, change) {
  const widgets = composition.widgets.map((each, place) => (place === index ? change(each) : each));
  return { ...composition, widgets };
}

/**
 * Writes values into the controls of attributes, which something else than these controls has set.
 * @param {Record<string, string>} attributes
 */
export function fillFields(attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    const control = document.getElementById(`champ-${name}`);
    if (control instanceof HTMLInputElement) control.value = value;
  }
}
