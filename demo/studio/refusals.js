// @ts-check
import { make } from './dom.js';
import { readSite } from './site.js';

/** The names of fields with the address of a site or folder. */
const ADDRESSES = ['site', 'dossier'];

/**
 * Tells below a control why its value is refused, or removes that message; returns whether the value is accepted.
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
export function tellRefusal(control) {
  const text = refusal(control);
  if (text) refuse(control, text);
  else clearRefusal(control);
  return !text;
}

/**
 * Tells below a control why its value is refused.
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @param {string} text
 * @returns {undefined}
 */
export function refuse(control, text) {
  clearRefusal(control);
  const id = errorId(control);
  control.closest('.field')?.append(make('p', { id, class: 'error bad', role: 'alert' }, text));
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [...hints(control), id].join(' '));
}

/** @param {HTMLInputElement | HTMLSelectElement} control */
export function clearRefusal(control) {
  document.getElementById(errorId(control))?.remove();
  control.removeAttribute('aria-invalid');
  const others = hints(control);
  if (others.length) control.setAttribute('aria-describedby', others.join(' '));
  else control.removeAttribute('aria-describedby');
}

/** @param {Element} control */
const errorId = ({ id }) => `${id}-erreur`;

/** @param {HTMLInputElement | HTMLSelectElement} control */
function hints(control) {
  const all = (control.getAttribute('aria-describedby') ?? '').split(' ');
  return all.filter((each) => each && each !== errorId(control));
}

/**
 * What to write instead of a refused value; '' for an accepted one.
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
function refusal(control) {
  if (ADDRESSES.includes(control.name)) {
    return readSite(control.value) === undefined
      ? 'Cette adresse n’est pas lue. Écrivez par exemple https://www.ma-commune.fr.'
      : '';
  }
  if (control.validity.valid || control instanceof HTMLSelectElement) return '';
  const { type, min, max, placeholder } = control;
  if (type !== 'number')
    return `Cette couleur n’est pas lue. Écrivez un dièse et six signes de 0 à 9 et de a à f, par exemple ${placeholder}.`;
  if (min && max) return `Saisissez un nombre de ${min} à ${max}.`;
  return min ? `Saisissez un nombre qui n’est pas inférieur à ${min}.` : 'Saisissez un nombre, par exemple 5.';
}
