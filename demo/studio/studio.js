// @ts-check
import { clean } from '/dist/npm/text/clean.js';
import { plainText } from '/dist/npm/text/plain-text.js';
import { tokenize } from '/dist/npm/text/markup.js';
import { isCommuneControl, placeOf } from './commune-field.js';
import { added, completed, moved, onePage, removed, start } from './composition.js';
import { announce, byId } from './dom.js';
import { changed, fillFields, renderForm, renderMore, withWidget } from './form.js';
import { openMeteo } from './open-meteo.js';
import { readSnippet } from './paste.js';
import { fromFragment, toFragment } from './permalink.js';
import { tellRefusal } from './refusals.js';
import { filesOf, refreshPreview, renderFormChoice, showCode } from './results.js';
import { connectTabs } from './tabs.js';
import { FIRST_VIEW, viewControls } from './view.js';
import { widgetsOf } from '../attributes/manifest.js';

/** @import { Composition } from './configuration.js' */

const [manifest, integrity, chunks] = await Promise.all(['custom-elements', 'integrity', 'chunks'].map(fetchBuilt));
const widgets = widgetsOf(manifest);
const built = { integrity, chunks };
const view = { ...FIRST_VIEW };
let form = 'div';
let composition = initial();
/** The place of the widget that is being set. */
let current = 0;

/** @param {string} name */
async function fetchBuilt(name) {
  const response = await fetch(`/dist/${name}.json`);
  if (!response.ok) {
    announce('etat', 'Le studio a besoin des fichiers construits : lancez « npm run build ».', true);
    throw new Error(`There is no dist/${name}.json.`);
  }
  return response.json();
}

/** The page in the address; else one with the first widget. */
function initial() {
  const [first] = widgets;
  if (!first) throw new Error('The manifest has no widget.');
  return completed(fromFragment(location.hash) ?? onePage(first), widgets);
}

/**
 * Renders everything for another page, or another widget of it.
 * @param {Composition} next
 * @param {number} place
 */
function show(next, place) {
  composition = next;
  current = Math.min(place, next.widgets.length - 1);
  renderForm(composition, current, widgets);
  renderFormChoice(composition, widgets, built, form);
  showResults();
}

/** Updates what follows from the settings: the address, the code, the preview. */
function showResults() {
  history.replaceState(undefined, '', toFragment(composition));
  showCode(composition, widgets, built, form);
  refreshPreview(composition, current, widgets, view);
}

/**
 * Restores focus to the chosen radio button after its group was rendered again, so that the arrow keys still work.
 * @param {string} id
 */
function focusChosen(id) {
  const chosen = byId(id, HTMLElement).querySelector('input:checked');
  if (chosen instanceof HTMLElement) chosen.focus();
}

const settings = byId('reglages', HTMLFormElement);
settings.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !target.name) return;
  const { name, value } = target;
  const widget = widgets.find(({ tag }) => tag === value);
  if (name === 'widget' && widget) {
    show(
      withWidget(composition, current, () => start(widget)),
      current,
    );
    focusChosen('widgets');
  } else if (name === 'rang') {
    show(composition, Number(value));
    focusChosen('page');
  } else if (isCommuneControl(name)) void setCommune(target);
  else if (tellRefusal(target)) {
    composition = changed(composition, current, target);
    showResults();
  }
});

/** @param {HTMLInputElement | HTMLSelectElement} control */
async function setCommune(control) {
  const place = await placeOf(control);
  if (!place) return;
  const own = { endpoint: openMeteo(place.position), ...(place.name && { place: place.name }) };
  fillFields(own);
  composition = withWidget(composition, current, (configuration) => ({
    ...configuration,
    attributes: { ...configuration.attributes, ...own },
  }));
  showResults();
}

settings.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const last = composition.widgets.length;
  /** @type {Record<string, () => void>} */
  const actions = {
    ajouter: () => show(added(composition, widgets), last),
    monter: () => show(moved(composition, current, -1), Math.max(0, current - 1)),
    descendre: () => show(moved(composition, current, 1), Math.min(last - 1, current + 1)),
    retirer: () => show(removed(composition, current), current),
  };
  actions[target.id]?.();
  if (target.id in actions) focusChosen(target.id === 'ajouter' || composition.widgets.length < 2 ? 'widgets' : 'page');
});

byId('plus', HTMLDetailsElement).addEventListener('toggle', () => renderMore(composition, current, widgets));

const views = byId('vue', HTMLFormElement);
views.replaceChildren(...viewControls(view));
views.addEventListener('change', () => {
  Object.assign(view, Object.fromEntries(new FormData(views)));
  refreshPreview(composition, current, widgets, view);
});

byId('forme', HTMLFormElement).addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  if (target.name === 'forme') form = target.value;
  else if (!tellRefusal(target)) return;
  else composition = { ...composition, files: filesOf(target) };
  renderFormChoice(composition, widgets, built, form);
  showResults();
  document.getElementById(target.id)?.focus();
});

byId('reprendre', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const found = readSnippet(byId('ancien', HTMLTextAreaElement).value, widgets, { tokenize, plainText, clean });
  if (!found) {
    const advice = 'collez le bloc entier, de son premier < à son dernier >.';
    announce('repris', `Aucun widget n’a été trouvé dans ce code : ${advice}`, true);
    return;
  }
  const { unknown, ...page } = found;
  const { site, files } = composition;
  show(completed({ site, files, ...page }, widgets), 0);
  const done = unknown.length
    ? `Le code est chargé, sauf ce que ses widgets ne connaissent pas : ${unknown.join(', ')}.`
    : 'Le code est chargé : tous les réglages ci-dessus sont les siens.';
  announce('repris', done);
});

addEventListener('hashchange', () => show(initial(), 0));
for (const id of ['reglages', 'vue', 'forme']) {
  byId(id, HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
}
connectTabs(byId('onglets', HTMLElement));
show(composition, 0);
