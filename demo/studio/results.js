// @ts-check
import { writeHead } from '/dist/npm/head/index.js';
import { version } from '/dist/npm/version.js';
import { aboutCode, codeArea, codeField, codesOf, copyButtons } from './code.js';
import { announce, byId, select } from './dom.js';
import { textField } from './fields.js';
import { showPreview } from './preview.js';
import { snippets } from './snippets.js';
import { contrastLine } from '../themes/figures.js';

/**
 * @import { Composition } from './configuration.js'
 * @import { Built } from './files.js'
 * @import { View } from './view.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/** The folder of this version on the server of the studio, which others may load. */
const HOSTED = `${location.origin}/v${version}/`;
/** The most codes that are shown with more lines than two. */
const MANY = 2;
/** The time in ms after which loaded widgets are rendered. */
const RENDERED = 300;

/**
 * Shows the codes of the page in one form, and the controls of the form.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets
 * @param {Built} built
 * @param {string} form
 */
export function showCode(composition, widgets, built, form) {
  const all = snippets(composition, widgets, built, writeHead);
  const snippet = all.find(({ id }) => id === form);
  if (!snippet) return;
  const codes = codesOf(snippet);
  byId('copier', HTMLElement).replaceChildren(...copyButtons(codes));
  byId('codes', HTMLElement).replaceChildren(...codes.map((code) => codeArea(code, codes.length > MANY ? 2 : 3)));
  byId('forme-aide', HTMLElement).textContent = aboutCode(snippet, composition.files !== '');
  byId('lien-reglages', HTMLElement).replaceChildren(
    codeField(
      { id: 'permalien', label: 'Lien vers ces réglages', code: location.href, action: 'Copier le lien' },
      'repris',
    ),
  );
  showMissing(composition, widgets);
  announce('copie', '');
}

/**
 * Renders the choice of the form and of the place of the files.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets
 * @param {Built} built
 * @param {string} form
 */
export function renderFormChoice(composition, widgets, built, form) {
  const { files } = composition;
  const names = snippets(composition, widgets, built, writeHead).map(
    ({ id, title }) => /** @type {const} */ ([id, title]),
  );
  const places = /** @type {const} */ ([
    ['', 'Sur mon site, dans /widgets/'],
    ['heberge', 'À une adresse hébergée'],
  ]);
  byId('forme', HTMLElement).replaceChildren(
    select(['forme', 'À coller dans', names], { forme: form }),
    select(['fichiers', 'Mes fichiers', places], { fichiers: files && 'heberge' }),
    ...(files
      ? [textField('dossier', { label: 'Adresse du dossier', help: 'Celle d’une version exacte.' }, files)]
      : []),
  );
}

/**
 * The place of the files that a control sets.
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
export const filesOf = ({ name, value }) => (name === 'dossier' ? value.trim() : value && HOSTED);

/**
 * Says which widgets have no address yet: their code shows their link only.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets
 */
function showMissing({ widgets: all }, widgets) {
  const missing = all.filter(({ attributes }) => !attributes['endpoint']?.trim());
  const titles = missing.map(({ tag }) => widgets.find((each) => each.tag === tag)?.title ?? tag);
  const note = byId('manque', HTMLElement);
  note.hidden = !titles.length;
  note.textContent = titles.length
    ? `Il manque l’adresse des données : ${titles.join(', ')}. Sans elle, seul le lien de secours s’affiche.`
    : '';
}

/**
 * Shows the preview, and the lowest contrast in it.
 * @param {Composition} composition
 * @param {number} current
 * @param {readonly Widget[]} widgets
 * @param {View} view
 */
export function refreshPreview(composition, current, widgets, view) {
  const frame = byId('cadre', HTMLElement);
  showPreview(frame, widgets, composition, current, view, (text, failed) => announce('etat', text, failed));
  measure(frame, widgets);
}

/**
 * @param {HTMLElement} frame
 * @param {readonly Widget[]} widgets
 */
function measure(frame, widgets) {
  const elements = [...frame.querySelectorAll(widgets.map(({ tag }) => tag).join())];
  const show = () => (byId('contraste', HTMLElement).textContent = contrastLine(elements));
  for (const element of elements) element.addEventListener('cw-load', () => void setTimeout(show, RENDERED));
  setTimeout(show, RENDERED);
}
