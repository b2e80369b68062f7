// @ts-check
import { widgetsOf } from '../attributes/manifest.js';
import { colourFields } from '../studio/colours.js';
import { announce, byId, choiceFields } from '../studio/dom.js';
import { tellRefusal } from '../studio/refusals.js';
import { sliders, sliderValue } from '../studio/sliders.js';
import { codeFields } from './code.js';
import { accentLine, contrastRows } from './figures.js';
import { modelChoice, presets } from './presets.js';
import { fromFragment, schemes, surroundings, toFragment, tokensOf } from './settings.js';
import { applyTheme } from './apply-theme.js';

/** @import { Settings } from './settings.js' */

const page = byId('page', HTMLElement);
const forms = ['reglages', 'vue'].map((id) => byId(id, HTMLFormElement));
const [manifest, integrity] = await Promise.all(
  ['custom-elements', 'integrity'].map(async (name) => (await fetch(`/dist/${name}.json`)).json()),
);
const titles = new Map(widgetsOf(manifest).map(({ tag, title }) => [tag, title]));
const widgets = /** @type {(HTMLElement & { updateComplete: Promise<boolean> })[]} */ ([
  ...page.querySelectorAll([...titles.keys()].join()),
]);
const built = { integrity, chunks: [] };

/** @returns {Settings} */
function settings() {
  const entries = forms.flatMap((form) => [...new FormData(form)]);
  const lengths = [...byId('formes', HTMLElement).querySelectorAll('input')].map((slider) => [
    slider.name,
    sliderValue(slider),
  ]);
  return Object.fromEntries([...entries.map(([name, value]) => [name, String(value).trim()]), ...lengths]);
}

/**
 * Renders all controls with the given settings.
 * @param {Settings} given
 */
function renderControls(given) {
  byId('modeles', HTMLElement).replaceChildren(...choiceFields([modelChoice], given));
  byId('schemas', HTMLElement).replaceChildren(...choiceFields(schemes, given));
  byId('couleurs', HTMLElement).replaceChildren(...colourFields(given));
  byId('formes', HTMLElement).replaceChildren(...sliders(given));
  byId('vue', HTMLElement).replaceChildren(...choiceFields(surroundings, given));
}

/** Updates the results of the settings: the address, the look, the code, the contrast figures. */
async function show() {
  const now = settings();
  history.replaceState(undefined, '', toFragment(now));
  byId('modele-aide', HTMLElement).textContent = presets[now['modele'] ?? '']?.about ?? '';
  byId('codes', HTMLElement).replaceChildren(...codeFields(now, built));
  announce('copie', '');
  applyLayout(now);
  await applyTheme(now['modele'] ?? '', tokensOf(now));
  await measure();
}

/** @param {Settings} now */
function applyLayout({ theme = '', largeur = '', police = '' }) {
  for (const widget of widgets) {
    if (theme) widget.setAttribute('theme', theme);
    else widget.removeAttribute('theme');
  }
  const scheme = { light: 'clair', dark: 'sombre' }[theme] ?? '';
  page.className = `page w-${largeur || 'pleine'} ${police} ${scheme}`;
}

async function measure() {
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  byId('accent', HTMLElement).replaceChildren(...accentLine(page, settings()['--cw-accent'] ?? ''));
  byId('contrastes', HTMLElement).replaceChildren(...contrastRows(widgets, titles));
}

for (const form of forms) {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || tellRefusal(target)) void show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
for (const event of ['cw-load', 'cw-error', 'cw-vote', 'click']) page.addEventListener(event, () => void measure());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void measure());
addEventListener('hashchange', () => {
  renderControls(fromFragment(location.hash));
  void show();
});

renderControls(fromFragment(location.hash));
await show();
