// @ts-check
import { clean } from '/dist/npm/text/clean.js';
import { plainText } from '/dist/npm/text/plain-text.js';
import { writeHead } from '/dist/npm/head/index.js';
import { tokenize } from '/dist/npm/text/markup.js';
import { version } from '/dist/npm/version.js';
import { codeFields, formChoices } from './code.js';
import { absolute } from './configuration.js';
import { announce, byId, choiceFields, radios } from './dom.js';
import { attributeOf, optionFields, textField } from './fields.js';
import { colourFields } from './colours.js';
import { kindOf } from '../attributes/french.js';
import { widgetsOf } from '../attributes/manifest.js';
import { readSnippet } from './paste.js';
import { fromFragment, toFragment } from './permalink.js';
import { FIRST_VIEW, showPreview, viewControls } from './preview.js';
import { tellRefusal } from './refusals.js';
import { snippets } from './snippets.js';
import { modelChoice } from '../themes/presets.js';

/**
 * @import { Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

const [manifest, hashes, chunks] = await Promise.all(['custom-elements', 'integrity', 'chunks'].map(fetchBuilt));
const widgets = widgetsOf(manifest);
const site = { origin: location.origin, version, integrity: hashes, chunks };
const view = { ...FIRST_VIEW };
let form = 'div';
let configuration = completed(fromFragment(location.hash) ?? start('news-feed'));

/** @param {string} name */
async function fetchBuilt(name) {
  const response = await fetch(`/dist/${name}.json`);
  if (!response.ok) {
    announce('etat', 'Le studio a besoin des fichiers construits : lancez « npm run build ».', true);
    throw new Error(`There is no dist/${name}.json.`);
  }
  return response.json();
}

/**
 * The initial configuration of a widget, with the data of the demo, so that it shows something.
 * @param {string} tag
 * @returns {Configuration}
 */
function start(tag) {
  const widget = widgets.find((each) => each.tag === tag);
  const { endpoint, link, attributes = {} } = kindOf(widget ?? { tag, title: 'Voir la page' });
  const own = { ...attributes, ...(endpoint && { endpoint: absolute(endpoint, location.origin) }) };
  return { tag, attributes: own, colours: {}, link: { href: `${location.origin}/`, text: link } };
}

/**
 * Adds the default link where a snippet or an address has none: every widget needs one.
 * @param {Configuration} given
 * @returns {Configuration}
 */
function completed(given) {
  const { href, text } = start(given.tag).link;
  return { ...given, link: { href: given.link.href || href, text: given.link.text || text } };
}

/** @returns {Widget} */
function current() {
  const [first] = widgets;
  const widget = widgets.find(({ tag }) => tag === configuration.tag) ?? first;
  if (!widget) throw new Error('The manifest has no widget.');
  return widget;
}

/**
 * Restores focus to the chosen radio button after its group was rendered again, so that the arrow keys still work.
 * @param {string} id
 */
function focusChosen(id) {
  const chosen = byId(id, HTMLElement).querySelector('input:checked');
  if (chosen instanceof HTMLElement) chosen.focus();
}

/** Renders all of the page that depends on the configuration. */
function showAll() {
  const widget = current();
  const names = widgets.map(({ tag, title }) => /** @type {const} */ ([tag, title]));
  byId('widgets', HTMLElement).replaceChildren(...radios('widget', names, widget.tag));
  byId('options', HTMLElement).replaceChildren(...optionFields(widget, configuration.attributes));
  byId('couleurs', HTMLElement).replaceChildren(
    ...choiceFields([modelChoice], { modele: configuration.model ?? '' }),
    ...colourFields(configuration.colours),
  );
  byId('lien', HTMLElement).replaceChildren(
    textField(
      'lien-vers',
      { label: 'Adresse', example: 'https://www.ma-commune.fr/actualites' },
      configuration.link.href,
    ),
    textField('lien-texte', { label: 'Texte', example: 'Actualités de la commune' }, configuration.link.text),
  );
  showResults();
}

/** Updates the results of the configuration: the address, the code, the preview. */
function showResults() {
  history.replaceState(undefined, '', toFragment(configuration));
  showCode();
  refreshPreview();
}

function showCode() {
  const all = snippets(current(), configuration, site, writeHead);
  const snippet = all.find(({ id }) => id === form);
  if (!snippet) return;
  byId('formes', HTMLElement).replaceChildren(...formChoices(all, form));
  byId('forme-aide', HTMLElement).textContent = snippet.about;
  byId('codes', HTMLElement).replaceChildren(...codeFields(snippet, location.href));
  announce('copie', '');
}

function refreshPreview() {
  showPreview(byId('cadre', HTMLElement), current(), configuration, view, (text, bad) => announce('etat', text, bad));
}

byId('reglages', HTMLFormElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.name) return;
  if (target.name === 'widget') {
    const { model = '', colours } = configuration;
    configuration = { ...start(target.value), model, colours };
    showAll();
    focusChosen('widgets');
    return;
  }
  if (!tellRefusal(target)) return;
  configuration = changed(target);
  showResults();
});

/**
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @returns {Configuration}
 */
function changed(control) {
  const [name, value] = attributeOf(control);
  const { attributes, colours, link } = configuration;
  if (name === 'lien-vers') return { ...configuration, link: { ...link, href: value } };
  if (name === 'lien-texte') return { ...configuration, link: { ...link, text: value } };
  if (name === 'modele') return { ...configuration, model: value };
  if (name.startsWith('--')) return { ...configuration, colours: { ...colours, [name]: value } };
  return { ...configuration, attributes: { ...attributes, [name]: value } };
}

const views = byId('vue', HTMLFormElement);
views.replaceChildren(...viewControls(view));
views.addEventListener('change', () => {
  Object.assign(view, Object.fromEntries(new FormData(views)));
  refreshPreview();
});

byId('forme', HTMLFormElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  form = target.value;
  showCode();
  focusChosen('formes');
});

byId('reprendre', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const found = readSnippet(byId('ancien', HTMLTextAreaElement).value, widgets, { tokenize, plainText, clean });
  if (!found) {
    const advice = 'collez le bloc entier, de son premier < à son dernier >.';
    announce('repris', `Aucun widget n’a été trouvé dans ce code : ${advice}`, true);
    return;
  }
  configuration = completed(found.configuration);
  showAll();
  const done = found.unknown.length
    ? `Le code est chargé, sauf ce que ce widget ne connaît pas : ${found.unknown.join(', ')}.`
    : 'Le code est chargé : tous les réglages ci-dessus sont les siens.';
  announce('repris', done);
});

addEventListener('hashchange', () => {
  const next = fromFragment(location.hash);
  if (next) configuration = completed(next);
  showAll();
});

for (const id of ['reglages', 'vue', 'forme']) {
  byId(id, HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
}
showAll();
