// @ts-check
import { announce, make } from './dom.js';

/** @import { Snippet } from './snippets.js' */

/**
 * @typedef {object} Code A code that one copies.
 * @property {string} id
 * @property {string} label
 * @property {string} code
 * @property {string} action The name of the button that copies it.
 * @property {string} [help]
 */

/**
 * The codes of a form: the head once, then each widget.
 * @param {Snippet} snippet
 * @returns {Code[]}
 */
export function codesOf({ codes, head }) {
  const isOne = codes.length === 1;
  return [
    ...(head
      ? [{ id: 'code-tete', label: 'Une fois, avant le premier widget', code: head, action: 'Copier l’en-tête' }]
      : []),
    ...codes.map(({ title, code }, index) => ({
      id: isOne ? 'code' : `code-${index + 1}`,
      label: isOne ? 'À l’endroit du widget' : `À l’endroit du widget ${index + 1} : ${title}`,
      code,
      action: isOne ? 'Copier le code' : `Copier le code ${index + 1} : ${title}`,
    })),
  ];
}

/**
 * Where a code is pasted, and what holds for its head.
 * @param {Snippet} snippet
 * @param {boolean} isHosted Whether the files are at an address of an exact version.
 */
export function aboutCode({ about, head }, isHosted) {
  const hosted =
    'Les adresses de l’en-tête désignent une version exacte, que l’empreinte (integrity) garantit au navigateur.';
  const own = 'L’en-tête est à reprendre ici quand les fichiers du site sont remplacés par une nouvelle version.';
  return head ? `${about} ${isHosted ? hosted : own}` : about;
}

/**
 * The buttons that copy codes, before the codes themselves: few Tab stops lead to them.
 * @param {readonly Code[]} codes
 */
export function copyButtons(codes) {
  return codes.map(({ id, action }) => {
    const button = make('button', { type: 'button' }, action);
    button.addEventListener('click', () => void copy(id, 'copie'));
    return make('li', {}, button);
  });
}

/**
 * A read-only field with a code.
 * @param {Code} code
 * @param {number} [rows]
 */
export function codeArea({ id, label, code, help }, rows = 3) {
  const text = make('textarea', { id, readonly: true, rows, spellcheck: 'false' });
  text.value = code;
  const hint = help ? [make('p', { id: `${id}-aide`, class: 'hint' }, help)] : [];
  if (help) text.setAttribute('aria-describedby', `${id}-aide`);
  return make('div', { class: 'field code' }, make('label', { for: id }, label), text, ...hint);
}

/**
 * A read-only field with its own copy button.
 * @param {Code} code
 * @param {string} [place] Where the result of copying is announced.
 */
export function codeField(code, place = 'copie') {
  const field = codeArea(code);
  const button = make('button', { type: 'button' }, code.action);
  button.addEventListener('click', () => void copy(code.id, place));
  field.append(button);
  return field;
}

/**
 * Copies the text of a field; pages over http have no clipboard API, so there the text is selected, for the keyboard
 * shortcut.
 * @param {string} id
 * @param {string} place
 */
async function copy(id, place) {
  const text = document.getElementById(id);
  if (!(text instanceof HTMLTextAreaElement)) return;
  try {
    await navigator.clipboard.writeText(text.value);
    announce(place, 'Copié.');
  } catch {
    text.focus();
    text.select();
    const keys = 'Ctrl + C (⌘ + C sur un Mac)';
    announce(place, `La copie a échoué. Le code est sélectionné : copiez-le avec ${keys}.`, true);
  }
}
