// @ts-check
import { listed } from './markup.js';
import { make } from './dom.js';
import { groups, wordsOf } from '../attributes/french.js';
import { kindOf } from '../attributes/kinds.js';

/**
 * @import { Field, Widget } from '../attributes/manifest.js'
 * @import { Words } from '../attributes/french.js'
 */

/**
 * The controls for the options that most sites set, in their order.
 * @param {Widget} widget
 * @param {Record<string, string>} attributes Their initial values.
 * @returns {HTMLElement[]}
 */
export function essentialFields(widget, attributes) {
  const { tag, fields } = widget;
  return kindOf(widget).essentials.flatMap((name) => {
    const field = fields.find((each) => each.name === name);
    return field ? [control(field, wordsOf(tag, field), attributes[name] ?? '')] : [];
  });
}

/**
 * The controls for the other options, in groups.
 * @param {Widget} widget
 * @param {Record<string, string>} attributes Their initial values.
 * @returns {HTMLElement[]}
 */
export function optionFields(widget, attributes) {
  const { tag, fields } = widget;
  const { essentials } = kindOf(widget);
  const others = fields.filter(({ name }) => !essentials.includes(name));
  const described = others.map((field) => ({ field, words: wordsOf(tag, field) }));
  return Object.entries(groups).flatMap(([group, title]) => {
    const own = described.filter(({ words }) => words.group === group).sort((a, b) => a.words.rank - b.words.rank);
    const controls = own.map(({ field, words }) => control(field, words, attributes[field.name] ?? ''));
    return own.length ? [make('div', { class: 'group' }, make('h3', {}, title), ...controls)] : [];
  });
}

/**
 * The attribute that a control sets, and its new value.
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @returns {[name: string, value: string]}
 */
export function attributeOf(control) {
  const { name } = control;
  if (!(control instanceof HTMLInputElement) || control.type !== 'checkbox') return [name, control.value.trim()];
  if (control.value === 'true') return [name, control.checked ? 'true' : ''];
  const boxes = control.closest('fieldset')?.querySelectorAll('input') ?? [];
  return [name, [...boxes].flatMap((box) => (box.checked ? box.value : [])).join(',')];
}

/**
 * A text field with its label, help and example.
 * @param {string} name
 * @param {Pick<Words, 'label' | 'help' | 'example'>} words
 * @param {string} value
 * @param {Record<string, string | number | undefined>} [attributes]
 */
export function textField(name, words, value, attributes = {}) {
  const id = `champ-${name}`;
  const [hint, described] = hintFor(id, words);
  const input = make('input', { id, name, value, autocomplete: 'off', 'aria-describedby': described, ...attributes });
  return make('div', { class: 'field' }, make('label', { for: id }, words.label), input, ...hint);
}

/**
 * @param {Field} field
 * @param {Words} words
 * @param {string} value
 */
function control(field, words, value) {
  const { name, kind, fallback, min, max } = field;
  switch (kind) {
    case 'flag':
      return checkbox(name, words, value !== '');
    case 'choice':
      return select(field, words, value);
    case 'choices':
      return checkboxes(field, words, value);
    case 'number': {
      const limits = { type: 'number', min, max, step: 'any', placeholder: fallback || undefined };
      return textField(name, words, value, limits);
    }
    default:
      return textField(name, words, value, { spellcheck: 'false' });
  }
}

/**
 * @param {string} name
 * @param {Words} words
 * @param {boolean} checked
 */
function checkbox(name, words, checked) {
  const id = `champ-${name}`;
  const [hint, described] = hintFor(id, words);
  const box = make('input', { id, name, type: 'checkbox', value: 'true', checked, 'aria-describedby': described });
  return make('div', { class: 'field' }, make('label', { class: 'tick' }, box, words.label), ...hint);
}

/**
 * @param {Field} field
 * @param {Words} words
 * @param {string} value
 */
function select({ name, values, fallback }, words, value) {
  const id = `champ-${name}`;
  const [hint, described] = hintFor(id, words);
  const named = values.map((each) => /** @type {const} */ ([each, words.values[each] ?? each]));
  const all = values.includes(fallback) ? named : [/** @type {const} */ (['', 'Par défaut']), ...named];
  const options = all.map(([each, label]) =>
    make('option', { value: each, selected: each === (value || fallback) }, label),
  );
  const list = make('select', { id, name, 'aria-describedby': described }, ...options);
  return make('div', { class: 'field' }, make('label', { for: id }, words.label), list, ...hint);
}

/**
 * Checkboxes for a list. The chosen values come first, in their order; the attribute gets the ticked values in the
 * order of the page.
 * @param {Field} field
 * @param {Words} words
 * @param {string} value
 */
function checkboxes({ name, values }, words, value) {
  const id = `champ-${name}`;
  const [hint, described] = hintFor(id, words);
  const chosen = listed(value.replace(/[\s;]+/g, ','));
  const ordered = [
    ...chosen.filter((each) => values.includes(each)),
    ...values.filter((each) => !chosen.includes(each)),
  ];
  const boxes = ordered.map((each) =>
    make(
      'label',
      { class: 'chip' },
      make('input', { type: 'checkbox', name, value: each, checked: chosen.includes(each) }),
      words.values[each] ?? each,
    ),
  );
  const list = make('div', { class: 'chips' }, ...boxes);
  return make('fieldset', { 'aria-describedby': described }, make('legend', {}, words.label), ...hint, list);
}

/**
 * @param {string} id
 * @param {Pick<Words, 'help' | 'example'>} words
 * @returns {[hint: HTMLElement[], id: string | undefined]}
 */
function hintFor(id, { help, example }) {
  if (!help && !example) return [[], undefined];
  const parts = [help, example && `Exemple : ${example}`].filter((part) => part !== undefined && part !== '');
  return [[make('p', { class: 'hint', id: `${id}-aide` }, parts.join(' '))], `${id}-aide`];
}
