// @ts-check
import { make } from './dom.js';
import { colourWords } from '../attributes/french-choices.js';

/** The colour that a slider chooses by its hue. */
const ACCENT = '--cw-accent';
/** Saturation and lightness of such colours, from 0 to 1: legible on white. */
const [SATURATION, LIGHTNESS] = [0.65, 0.34];

/**
 * For each colour, a text field and the browser's colour picker; for the accent a slider of hues too.
 * @param {Record<string, string>} colours
 */
export function colourFields(colours) {
  return Object.entries(colourWords).map(([token, { label, help, usual }]) => {
    const id = `couleur${token}`;
    const value = colours[token] ?? '';
    const text = make('input', {
      id,
      name: token,
      value,
      pattern: '#[0-9A-Fa-f]{6}',
      placeholder: usual,
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-describedby': `${id}-aide`,
    });
    const picker = make('input', { type: 'color', value: value || usual, 'aria-label': `${label} : choisir` });
    picker.addEventListener('change', () => set(text, picker.value));
    const hint = make('p', { class: 'hint', id: `${id}-aide` }, `${help} Exemple : ${usual}`);
    return make(
      'div',
      { class: 'field' },
      make('label', { for: id }, label),
      make('div', { class: 'pair' }, text, picker),
      ...(token === ACCENT ? [hueSlider(label, text)] : []),
      hint,
    );
  });
}

/**
 * @param {string} label
 * @param {HTMLInputElement} text
 */
function hueSlider(label, text) {
  const name = make('span', { 'aria-hidden': 'true' }, 'Teinte');
  const slider = make('input', {
    type: 'range',
    min: 0,
    max: 350,
    step: 10,
    value: 200,
    'aria-label': `${label} : teinte`,
  });
  slider.addEventListener('change', () => set(text, colourOf(Number(slider.value))));
  return make('div', { class: 'hue' }, name, slider);
}

/**
 * @param {HTMLInputElement} text
 * @param {string} value
 */
function set(text, value) {
  text.value = value;
  text.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * The colour of a hue, `#rrggbb` (https://www.w3.org/TR/css-color-4/#hsl-to-rgb).
 * @param {number} hue In degrees.
 */
function colourOf(hue) {
  const channels = [0, 8, 4].map((offset) => {
    const turn = (offset + hue / 30) % 12;
    const part = SATURATION * Math.min(LIGHTNESS, 1 - LIGHTNESS);
    return LIGHTNESS - part * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  });
  return `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
