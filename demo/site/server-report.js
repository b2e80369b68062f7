// @ts-check
/** The report that the API makes on a page of another site: what its source and its endpoints tell, without a browser. */
import { counted, element, list } from './report.js';
/** @import { Finding } from './report.js' */

/** @typedef {{ label: string, endpoint: string, state: string, findings: readonly Finding[] }} ServerWidget */
/** @typedef {{ page: string, found: number, findings: readonly Finding[], widgets: readonly ServerWidget[] }} ServerReport */

/** @type {Readonly<Record<string, string>>} */
const STATES = {
  ready: 'ses données se lisent, et il a de quoi se montrer.',
  empty: 'ses données se lisent, mais il n’y a rien à montrer.',
  error: 'il ne peut pas montrer ses données.',
  skipped: 'ses données n’ont pas été demandées par le serveur.',
};

/** The refusal of the API, with its sentence for people, in French. */
export class Refusal extends Error {}

/**
 * The address of a page that shows its own report.
 * @param {URL | string} address
 */
export function withDebug(address) {
  const url = new URL(address);
  url.searchParams.set('commune-debug', '');
  return url;
}

/**
 * Throws a `Refusal`, or another error if there is no such API.
 * @param {string} api
 * @param {URL} address
 * @returns {Promise<ServerReport>}
 */
export async function askReport(api, address) {
  const response = await fetch(`${api}?${new URLSearchParams({ page: address.href })}`);
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.detail);
  return answer;
}

/**
 * Shows a report, in French as it is, and moves the focus to it.
 * @param {HTMLElement} place
 * @param {ServerReport} report
 */
export function renderServerReport(place, { page, found, findings, widgets }) {
  const heading = element('h2', `Rapport sur « ${page} »`);
  heading.tabIndex = -1;
  place.replaceChildren(
    heading,
    element('p', summary([...findings, ...widgets.flatMap((widget) => widget.findings)], found)),
    ...(found > widgets.length
      ? [element('p', `Vérifiés : ${widgets.length} sur ${found} (au plus 20 widgets et 20 adresses).`)]
      : []),
    ...(findings.length ? [element('h3', 'La page'), list(findings)] : []),
    ...widgets.flatMap(chapter),
    unseen(page),
  );
  heading.focus();
}

/**
 * @param {readonly Finding[]} findings
 * @param {number} found
 */
function summary(findings, found) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const widgets = found ? `${found} widget${found > 1 ? 's' : ''}` : 'aucun widget';
  const sum = `${counted(errors, 'erreur')}, ${counted(findings.length - errors, 'remarque')}, ${widgets}.`;
  return sum.replace(/^a/, 'A');
}

/** @param {ServerWidget} widget */
function chapter({ label, endpoint, state, findings }) {
  const address = element('p', 'Adresse : ');
  address.append(element('code', endpoint));
  return [
    element('h3', label),
    ...(endpoint ? [address] : []),
    element('p', `État : ${STATES[state] ?? state}`),
    ...(findings.length ? [list(findings)] : []),
  ];
}

/** @param {string} page */
function unseen(page) {
  const note = element(
    'p',
    'Le serveur ne voit ni la politique de sécurité de la page, ni le droit de lire d’autres sites (CORS), ni les styles, ni la console : ',
  );
  const link = document.createElement('a');
  link.href = withDebug(page).href;
  link.textContent = 'ouvrez la page avec son propre rapport, votre navigateur le dira';
  note.append(link, '.');
  return note;
}
