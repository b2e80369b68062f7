// @ts-check
/**
 * The report on the page whose address is typed. A page of this site is opened out of sight, and its own script makes the
 * report, which is shown here; the page of another site is read by the API, or where there is none, it is opened with the
 * report that its script shows there.
 */
import { renderReport } from './report.js';
import { askReport, Refusal, renderServerReport, withDebug } from './server-report.js';
/** @import { PageReport } from './report.js' */

/** Milliseconds after which a page, or the script in it, is not waited for any longer. */
const LOAD_TIME = 15_000;
const SCRIPT_TIME = 5_000;

const form = document.querySelector('#diagnostic');
const field = document.querySelector('#adresse');
const error = document.querySelector('#erreur');
const status = document.querySelector('#etat');
const result = document.querySelector('#resultat');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!(field instanceof HTMLInputElement) || !(error instanceof HTMLElement)) return;
  const address = addressIn(field.value.trim());
  field.setAttribute('aria-invalid', String(!address));
  error.textContent = address ? '' : (error.dataset['text'] ?? '');
  if (!address) return field.focus();
  const api = form instanceof HTMLFormElement ? form.dataset['api'] : '';
  if (address.origin === location.origin) void reportHere(withDebug(address));
  else if (api) void reportThere(api, address);
  else location.assign(withDebug(address));
});

/**
 * An address of a page, which may be a path of this site.
 * @param {string} text
 */
function addressIn(text) {
  const base = text.startsWith('/') ? location.origin : undefined;
  const address = URL.canParse(text, base) ? new URL(text, base) : undefined;
  return address?.protocol === 'https:' || address?.protocol === 'http:' ? address : undefined;
}

/** @param {URL} address */
async function reportHere(address) {
  if (!(status instanceof HTMLElement) || !(result instanceof HTMLElement) || !(error instanceof HTMLElement)) return;
  result.replaceChildren();
  status.textContent = status.dataset['busy'] ?? '';
  const frame = openFrame(address);
  try {
    const report = await reportIn(frame);
    status.textContent = '';
    renderReport(result, address, report);
  } catch (reason) {
    status.textContent = '';
    // The page forbids frames, or has no script: opened by itself it may say more, and the form still can.
    error.textContent = error.dataset[String(reason instanceof Error ? reason.message : reason)] ?? '';
  } finally {
    frame.remove();
  }
}

/**
 * @param {string} api
 * @param {URL} address
 */
async function reportThere(api, address) {
  if (!(status instanceof HTMLElement) || !(result instanceof HTMLElement) || !(error instanceof HTMLElement)) return;
  result.replaceChildren();
  status.textContent = status.dataset['busy'] ?? '';
  try {
    renderServerReport(result, await askReport(api, address));
  } catch (reason) {
    // The browser may still open the page, and its own script says more.
    const link = document.createElement('a');
    link.href = withDebug(address).href;
    link.textContent = error.dataset['open'] ?? '';
    error.append(...sentences(reason, error.dataset), ' ', link);
  } finally {
    status.textContent = '';
  }
}

/**
 * Why the API has no report: its own sentence, which is French, or that it does not answer.
 * @param {unknown} reason
 * @param {DOMStringMap} texts
 */
function sentences(reason, texts) {
  if (!(reason instanceof Refusal)) return [texts['absent'] ?? ''];
  const detail = document.createElement('span');
  detail.lang = 'fr';
  detail.textContent = reason.message;
  return [`${texts['refused'] ?? ''} `, detail];
}

/**
 * A frame that nobody sees, hears or reaches, as wide as a page, so that its widgets are rendered.
 * @param {URL} address
 */
function openFrame(address) {
  const frame = document.createElement('iframe');
  frame.className = 'unseen-frame';
  frame.inert = true;
  frame.title = address.pathname;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = address.href;
  document.body.append(frame);
  return frame;
}

/**
 * Throws an error whose message is `unreachable` if the page does not open in a frame, or `silent` if it has no script.
 * @param {HTMLIFrameElement} frame
 * @returns {Promise<PageReport>}
 */
async function reportIn(frame) {
  await new Promise((resolve, reject) => {
    frame.addEventListener('load', resolve, { once: true });
    setTimeout(() => reject(new Error('unreachable')), LOAD_TIME);
  });
  // `null` if the server forbids frames: the browser shows its own page instead.
  const page = frame.contentDocument;
  if (!page || page.URL === 'about:blank') throw new Error('unreachable');
  const view = /** @type {{ CommuneWidgets?: { diagnose?: () => Promise<PageReport['findings']> } }} */ (
    /** @type {unknown} */ (frame.contentWindow)
  );
  const end = performance.now() + SCRIPT_TIME;
  while (!view.CommuneWidgets?.diagnose) {
    if (performance.now() > end) throw new Error('silent');
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return { title: page.title, findings: await view.CommuneWidgets.diagnose() };
}
