// @ts-check
/** Keeps the live example of a widget's page, its fields and its code the same. */
import { partsOf } from './colour.js';
import { liveCode, studioAddress } from './live-code.js';

for (const live of document.querySelectorAll('.live')) {
  if (live instanceof HTMLElement) connect(live);
}

/** @param {HTMLElement} live */
function connect(live) {
  const { tag = '', link = '', script = '', examples: own = '{}' } = live.dataset;
  const form = live.querySelector('form');
  const place = live.querySelector('.commune-widget');
  const code = live.querySelector('code');
  const studio = live.querySelector('.to-studio');
  if (!form || !place || !code) return;
  const first = Object.fromEntries(
    place
      .getAttributeNames()
      .filter((name) => name.startsWith('data-cw-'))
      .map((name) => [name.slice('data-cw-'.length), place.getAttribute(name) ?? '']),
  );
  const fields = controls(form).map(({ name }) => name);
  // The code has examples instead of the demo’s addresses.
  const examples = JSON.parse(own);
  const given = Object.fromEntries(
    Object.entries(first).filter(([name]) => ![...fields, ...Object.keys(examples), 'heading-level'].includes(name)),
  );

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    if (!form.checkValidity()) return;
    const chosen = choices(form);
    for (const name of fields) {
      if (chosen[name] === undefined) place.removeAttribute(`data-cw-${name}`);
      else place.setAttribute(`data-cw-${name}`, chosen[name]);
    }
    const attributes = { ...given, ...chosen };
    code.replaceChildren(...partsOf(liveCode(tag, { ...examples, ...attributes }, link, script)).map(coloured));
    studio?.setAttribute('href', studioAddress(tag, attributes));
  });
}

/** @param {[kind: string, text: string]} part */
function coloured([kind, text]) {
  if (kind === 'text') return text;
  const span = document.createElement('span');
  span.className = kind;
  span.textContent = text;
  return span;
}

/**
 * The values that are not the default.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string>}
 */
function choices(form) {
  const entries = controls(form).map((control) => {
    const value =
      control instanceof HTMLInputElement && control.type === 'checkbox' ? String(control.checked) : control.value;
    return [control.name, value === (control.dataset['fallback'] ?? 'false') ? '' : value];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/**
 * @param {HTMLFormElement} form
 * @returns {(HTMLInputElement | HTMLSelectElement)[]}
 */
function controls(form) {
  return [...form.querySelectorAll('input, select')].filter(
    (each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement,
  );
}
