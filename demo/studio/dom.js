// @ts-check

/**
 * An element with properties and children; strings become text.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<Record<string, string | number | boolean | undefined>>} [attributes] `true`: no value.
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * The element with this id. Throws when it is missing or of another type.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
}

/**
 * Radio buttons with the same name, styled as chips.
 * @param {string} name
 * @param {readonly (readonly [value: string, label: string])[]} options
 * @param {string} chosen
 */
export function radios(name, options, chosen) {
  return options.map(([value, label]) =>
    make('label', { class: 'chip' }, make('input', { type: 'radio', name, value, checked: value === chosen }), label),
  );
}

/**
 * A setting with a few options, one of which is chosen.
 * @typedef {readonly [name: string, legend: string, options: readonly (readonly [value: string, label: string])[]]} Choice
 */

/**
 * A group of radio buttons for each setting; a value that is no option selects the first one.
 * @param {readonly Choice[]} questions
 * @param {Record<string, string>} answers By name.
 */
export function choiceFields(questions, answers) {
  return questions.map(([name, legend, options]) => {
    const chosen = options.find(([value]) => value === answers[name]) ?? options[0];
    const chips = make('div', { class: 'chips' }, ...radios(name, options, chosen?.[0] ?? ''));
    return make('fieldset', {}, make('legend', {}, legend), chips);
  });
}

/**
 * The same as a list.
 * @param {Choice} choice
 * @param {Record<string, string>} answers By name.
 */
export function select([name, label, options], answers) {
  // Not the id that a field of an attribute has.
  const id = `choix-${name}`;
  const list = make(
    'select',
    { id, name },
    ...options.map(([value, text]) => make('option', { value, selected: value === answers[name] }, text)),
  );
  return make('div', { class: 'field' }, make('label', { for: id }, label), list);
}

/**
 * Tells the result of an action in a place of the page, which holds a status and an alert: a failure is an alert, so that
 * screen readers tell it at once (RGAA 7.5).
 * @param {string} id
 * @param {string} text '' for nothing.
 * @param {boolean} [failed]
 */
export function announce(id, text, failed = false) {
  const [status, alert] = ['status', 'alert'].map((role) => byId(id, HTMLElement).querySelector(`[role="${role}"]`));
  if (!status || !alert) throw new Error(`#${id} has no status and alert.`);
  status.textContent = failed ? '' : text;
  alert.textContent = failed ? text : '';
}
