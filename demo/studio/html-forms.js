// @ts-check
import { element, escapeText } from './markup.js';

/**
 * @import { Widget } from '../attributes/manifest.js'
 * @import { Attributes } from './markup.js'
 */

/**
 * @typedef {object} Parts The input that all forms share.
 * @property {Widget} widget
 * @property {Attributes} attributes With absolute addresses where that of the site is known.
 * @property {string} fallback Markup of the link inside: editors drop an empty element.
 * @property {{ href: string, text: string }} link
 * @property {string} folder The address of the folder with the files of the library.
 *
 * @typedef {object} Form One way to write a widget into a page.
 * @property {string} id
 * @property {string} title
 * @property {string} about Where to paste it, in one sentence.
 * @property {'element' | 'placeholder' | 'link' | 'frame'} [place] What the code is for the scripts of a page; none
 *   where something installed brings them.
 * @property {(parts: Parts) => string} write
 */

/**
 * The forms that need nothing but a page that takes HTML; the one that most editors keep comes first.
 * @type {Form[]}
 */
export const htmlForms = [
  {
    id: 'div',
    title: 'Bloc <div>',
    place: 'placeholder',
    about: 'La forme à préférer : presque tous les éditeurs la gardent. À coller dans le code source de la page.',
    write: ({ widget, attributes, fallback }) =>
      element('div', [['class', 'commune-widget'], ['data-cw', widget.tag], ...prefixed(attributes)], fallback),
  },
  {
    id: 'balise',
    title: 'Balise',
    place: 'element',
    about: 'Pour un thème, un gabarit, un bloc « HTML personnalisé » : partout où le code n’est pas filtré.',
    write: ({ widget, attributes, fallback }) => element(widget.tag, attributes, fallback),
  },
  {
    id: 'lien',
    title: 'Lien',
    place: 'link',
    about: 'Quand l’éditeur ne garde que les liens.',
    write: ({ widget, attributes, link }) => {
      const { endpoint = '', ...others } = Object.fromEntries(attributes);
      const href = `${endpoint}#${new URLSearchParams({ cw: widget.tag, ...others })}`;
      return element('a', [['href', href]], escapeText(link.text));
    },
  },
  {
    id: 'iframe',
    title: 'Iframe',
    place: 'frame',
    about:
      'Quand le site refuse les scripts des widgets : le widget vit dans sa propre page. Son script règle la hauteur, il peut manquer. Les données doivent venir de ce serveur, ou d’un site qu’il connaît ; un lien vers un autre site devient un lien vers celui des données, et votre titre ne paraît que dans les sites qu’il connaît.',
    write: ({ widget, attributes, link, folder }) => {
      const query = new URLSearchParams(Object.fromEntries([...attributes, ['link', link.href], ['label', link.text]]));
      return element('iframe', [
        ['src', `${folder}embed/${widget.tag}.html?${query}`],
        ['title', link.text],
        ['width', '100%'],
        ['height', '400'],
        ['style', 'border:0;width:100%'],
        ['loading', 'lazy'],
      ]);
    },
  },
];

/** @param {Attributes} attributes */
function prefixed(attributes) {
  return attributes.map(([name, value]) => /** @type {const} */ ([`data-cw-${name}`, value]));
}
