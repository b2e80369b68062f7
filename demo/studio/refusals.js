// @ts-check
import { make } from './dom.js';

/**
 * Tells below a control why its value is refused, or removes that message; returns whether the value is accepted.
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
export function tellRefusal(control) {
  const text = refusal(control);
  const id = `${control.id}-erreur`;
  document.getElementById(id)?.remove();
  const hints = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((each) => each && each !== id);
  if (text) {
    control.closest('.field')?.append(make('p', { id, class: 'error bad', role: 'alert' }, text));
    control.setAttribute('aria-invalid', 'true');
    hints.push(id);
  } else {
    control.removeAttribute('aria-invalid');
  }
  if (hints.length) control.setAttribute('aria-describedby', hints.join(' '));
  else control.removeAttribute('aria-describedby');
  return !text;
}

/**
 * What to write instead of a refused value; '' for an accepted one.
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
function refusal(control) {
  if (control.validity.valid || control instanceof HTMLSelectElement) return '';
  const { type, min, max, placeholder } = control;
  if (type !== 'number')
    return `Cette couleur n’est pas lue. Écrivez un dièse et six signes de 0 à 9 et de a à f, par exemple ${placeholder}.`;
  if (min && max) return `Saisissez un nombre de ${min} à ${max}.`;
  return min ? `Saisissez un nombre qui n’est pas inférieur à ${min}.` : 'Saisissez un nombre, par exemple 5.';
}
