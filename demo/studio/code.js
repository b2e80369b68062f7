// @ts-check
import { announce, make, radios } from './dom.js';

/** @import { Snippet } from './snippets.js' */

const HASH =
  'Ces adresses désignent une version exacte, que l’empreinte (integrity) garantit au navigateur : rien n’y change jamais. Pour recevoir les corrections sans revenir ici, retirez integrity et écrivez /v1/ à la place de la version.';

/**
 * Radio buttons for the forms of the snippet.
 * @param {readonly Snippet[]} all
 * @param {string} chosen
 */
export function formChoices(all, chosen) {
  return radios(
    'forme',
    all.map(({ id, title }) => [id, title]),
    chosen,
  );
}

/**
 * The code of one form, in read-only fields with copy buttons.
 * @param {Snippet} snippet
 * @param {string} permalink
 */
export function codeFields({ title, code, head }, permalink) {
  return [
    ...(head ? [codeField('code-tete', 'Une fois par page, avant le widget', head, 'Copier l’en-tête', HASH)] : []),
    codeField('code', `À l’endroit du widget : ${title}`, code, 'Copier le code'),
    codeField('permalien', 'Lien vers ces réglages', permalink, 'Copier le lien'),
  ];
}

/**
 * A read-only field with code and its copy button. The result of copying is announced in `#copie`.
 * @param {string} id
 * @param {string} label
 * @param {string} code
 * @param {string} action
 * @param {string} [help]
 */
export function codeField(id, label, code, action, help) {
  const text = make('textarea', {
    id,
    readonly: true,
    rows: 4,
    spellcheck: 'false',
  });
  text.value = code;
  const hint = help ? [make('p', { id: `${id}-aide`, class: 'hint' }, help)] : [];
  if (help) text.setAttribute('aria-describedby', `${id}-aide`);
  const button = make('button', { type: 'button' }, action);
  button.addEventListener('click', () => void copy(text));
  return make('div', { class: 'field code' }, make('label', { for: id }, label), ...hint, text, button);
}

/**
 * Copies the text; pages over http have no clipboard API, so there the text is selected, for the keyboard shortcut.
 * @param {HTMLTextAreaElement} text
 */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.value);
    announce('copie', 'Copié.');
  } catch {
    text.focus();
    text.select();
    const keys = 'Ctrl + C (⌘ + C sur un Mac)';
    announce('copie', `La copie a échoué. Le code est sélectionné : copiez-le avec ${keys}.`, true);
  }
}
