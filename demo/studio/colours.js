// @ts-check
import { make } from './dom.js';
import { colourWords } from '../attributes/french-choices.js';

/**
 * For each colour, a text field and the browser's colour picker.
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
    picker.addEventListener('change', () => {
      text.value = picker.value;
      text.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const hint = make('p', { class: 'hint', id: `${id}-aide` }, `${help} Exemple : ${usual}`);
    return make(
      'div',
      { class: 'field' },
      make('label', { for: id }, label),
      make('div', { class: 'pair' }, text, picker),
      hint,
    );
  });
}
