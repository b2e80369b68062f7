// @ts-check
import { registerSource } from '/dist/commune-widgets.js';
import { contentKinds } from '/dist/npm/sources/added-sources.js';
import { chosen, isAddress, safeTokens } from './configuration.js';
import { make } from './dom.js';
import { example, reportOf, sourceOf } from './report.js';
import { noteShape, shapeOf } from './shapes.js';
import { onSite } from './site.js';
import { pageAround, simulate, simulateNetwork } from './view.js';
import { kindOf } from '../attributes/kinds.js';
import { applyTheme } from '../themes/apply-theme.js';

/**
 * @import { Composition, Configuration } from './configuration.js'
 * @import { View } from './view.js'
 * @import { Widget } from '../attributes/manifest.js'
 *
 * @typedef {(text: string, failed: boolean) => void} Tell
 */

/** What makes the preview of a widget another one, and its element. @type {Map<string, HTMLElement>} */
let shown = new Map();

/**
 * Shows the page: of the widgets whose settings are those of before, the element stays. What is told is about the widget
 * at `current`.
 * @param {HTMLElement} frame
 * @param {readonly Widget[]} widgets
 * @param {Composition} composition
 * @param {number} current
 * @param {View} view
 * @param {Tell} tell
 */
export function showPreview(frame, widgets, composition, current, view, tell) {
  simulateNetwork(view.situation !== 'hors-ligne');
  /** @type {typeof shown} */
  const next = new Map();
  for (const [index, configuration] of composition.widgets.entries()) {
    const widget = widgets.find(({ tag }) => tag === configuration.tag);
    if (!widget) continue;
    const isCurrent = index === current;
    const situation = isCurrent ? view.situation : 'pret';
    const key = JSON.stringify([configuration, composition.site, situation, isCurrent, index]);
    const again = situation === 'pret' ? shown.get(key) : undefined;
    next.set(key, again ?? preview(widget, configuration, composition.site, situation, isCurrent ? tell : () => {}));
  }
  void applyTheme(composition.model ?? '', safeTokens(composition.tokens));
  const page = pageAround(view, [...next.values()]);
  shown = next;
  frame.replaceChildren(page);
}

/**
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {string} site
 * @param {string} situation
 * @param {Tell} tell
 */
function preview(widget, configuration, site, situation, tell) {
  const element = document.createElement(widget.tag);
  for (const [name, value] of chosen(widget, configuration)) {
    element.setAttribute(name, isAddress(name) ? onSite(value, site) : value);
  }
  element.setAttribute('loading', 'eager');
  // Without such a page a form is not shown.
  const privacy = kindOf(widget).attributes?.['privacy-url'];
  if (privacy && !element.hasAttribute('privacy-url')) element.setAttribute('privacy-url', privacy);
  element.append(make('a', { href: onSite(configuration.link.href || '/', site) }, configuration.link.text));
  if (situation === 'pret') load(element, widget, configuration, site, tell);
  else {
    simulate(element, widget, situation);
    tell('Situation simulée avec les données de la démonstration.', false);
  }
  return element;
}

/**
 * @param {HTMLElement} element
 * @param {Widget} widget
 * @param {Configuration} configuration
 * @param {string} site
 * @param {Tell} tell
 */
function load(element, widget, configuration, site, tell) {
  const { endpoint, isExample, text } = sourceOf(widget, configuration, site);
  if (isExample) {
    showExample(element, endpoint);
    tell(text, false);
    return;
  }
  element.setAttribute('endpoint', endpoint);
  tell('L’adresse est lue…', false);
  element.addEventListener('cw-load', ({ items }) => {
    if (element.dataset['example'] !== undefined) return;
    const read = items ? kindOf(widget).read(items) : 'réponse comprise, mais vide pour l’instant';
    tell(`L’adresse convient. ${shapeOf(endpoint, element.getAttribute('format') ?? '')} : ${read}.`, false);
  });
  element.addEventListener('cw-error', ({ code, message }) => {
    const { text: told, failed } = reportOf({ code, message }, endpoint, site);
    if (failed) return tell(told, true);
    const { name, ...data } = example(widget, endpoint);
    showExample(element, data.endpoint);
    tell(`${told} Aperçu avec des données d’exemple (${name}).`, false);
  });
}

/**
 * @param {HTMLElement} element
 * @param {string} endpoint
 */
function showExample(element, endpoint) {
  element.dataset['example'] = '';
  element.removeAttribute('format');
  element.setAttribute('endpoint', endpoint);
}

// Added formats are asked first: these accept no answer, and note what each is.
for (const kind of contentKinds) {
  registerSource(kind, 'studio', {
    detect(document) {
      noteShape(document);
      return false;
    },
    parse() {
      throw new TypeError('Nothing is read with this format.');
    },
  });
}
