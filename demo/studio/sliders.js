// @ts-check
import { make } from './dom.js';

/** The tokens with a length, and its steps in em, the smallest first. */
const LENGTHS = /** @type {const} */ ([
  ['--cw-radius', 'Arrondi des coins', [0, 0.125, 0.25, 0.375, 0.5, 0.75, 1, 1.5]],
  ['--cw-gap', 'Espace entre les éléments', [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]],
  ['--cw-font-size', 'Taille du texte', [0.875, 0.9375, 1, 1.0625, 1.125, 1.25, 1.375, 1.5]],
]);
const THEME_OWN = 'selon le thème';

/** The names of the controls below. @type {readonly string[]} */
export const sliderNames = LENGTHS.map(([name]) => name);

/**
 * A slider for each length; its first step leaves the length to the theme.
 * @param {Record<string, string>} tokens
 */
export function sliders(tokens) {
  return LENGTHS.map(([name, label, steps]) => {
    const id = `curseur${name}`;
    const place = steps.findIndex((step) => lengthOf(step) === tokens[name]) + 1;
    const text = make('output', { for: id });
    const control = make('input', { id, name, type: 'range', min: 0, max: steps.length, step: 1, value: place });
    const show = () => {
      text.textContent = wordsFor(sliderValue(control));
      control.setAttribute('aria-valuetext', text.textContent);
    };
    control.addEventListener('input', show);
    show();
    return make('div', { class: 'field slider' }, make('label', { for: id }, label), text, control);
  });
}

/**
 * The value of the token that a slider sets; '' where it leaves that to the theme.
 * @param {HTMLInputElement} control
 */
export function sliderValue({ name, value }) {
  const [, , steps] = LENGTHS.find(([token]) => token === name) ?? [];
  const step = steps?.[Number(value) - 1];
  return step === undefined ? '' : lengthOf(step);
}

/** @param {number} step */
const lengthOf = (step) => (step === 0 ? '0' : `${step}em`);

/** @param {string} length */
const wordsFor = (length) =>
  length === '' ? THEME_OWN : `${length.replace('em', '').replace('.', ',')} × la taille du texte`;
