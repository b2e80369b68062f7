// @ts-check
import { element, escapeText, escapeValue, listed } from './markup.js';

/**
 * @import { Form } from './html-forms.js'
 * @import { Field } from '../attributes/manifest.js'
 */

/**
 * The forms that need something to be installed: a plugin, a template, a bundler.
 * @type {Form[]}
 */
export const cmsForms = [
  {
    id: 'wordpress',
    title: 'WordPress',
    about:
      'Avec l’extension : à coller dans l’éditeur de blocs. Sans elle, collez le bloc <div> dans un bloc HTML personnalisé.',
    // The plugin's block stores a link, which remains when the plugin is removed.
    write: ({ widget, attributes, link, fallback }) => {
      const block = { widget: widget.tag, options: Object.fromEntries(attributes), link: link.href, label: link.text };
      return `<!-- wp:commune-widgets/widget ${commentJson(block)} -->${fallback}<!-- /wp:commune-widgets/widget -->`;
    },
  },
  {
    id: 'spip',
    title: 'SPIP',
    about: 'Avec le plugin : à coller dans le texte d’un article. Sans lui, collez le bloc <div>.',
    write: ({ widget, attributes, link }) => {
      const all = [
        ...attributes,
        /** @type {const} */ (['lien', link.href]),
        /** @type {const} */ (['texte', link.text]),
      ];
      return `<${[widget.tag, ...all.map(([name, value]) => `${name}=${modelValue(value)}`)].join('|')}>`;
    },
  },
  {
    id: 'react',
    title: 'React',
    about: 'Avec le paquet npm. Les types des propriétés viennent avec lui.',
    write: ({ widget, attributes, fallback, link }) => {
      const written = attributes.map(([name, value]) =>
        jsxAttribute(
          name,
          value,
          widget.fields.find((field) => field.name === name),
        ),
      );
      const inside = fallback && element('a', [['href', link.href]], jsxText(link.text));
      return `import 'commune-widgets/${widget.tag}';\n\n<${[widget.tag, ...written].join(' ')}>${inside}</${widget.tag}>`;
    },
  },
];

/**
 * The attributes of a block as WordPress serialises them, so that nothing in them can end the comment.
 * https://developer.wordpress.org/reference/functions/serialize_block_attributes/
 * @param {object} value
 */
function commentJson(value) {
  return JSON.stringify(value)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('\\"', '\\u0022')
    .replace(/[<>&]/g, unicode);
}

/**
 * A parameter's value in a SPIP model, escaped: a bar ends the parameter, `>` ends the model.
 * https://www.spip.net/fr_article3454.html
 * @param {string} value
 */
function modelValue(value) {
  return escapeValue(value).replaceAll('|', '&#124;');
}

/**
 * An attribute in JSX. React sets a property where the element has one of that name, so the value gets the property's
 * type; names with a hyphen are set as attributes, which are strings.
 * https://react.dev/blog/2024/12/05/react-19#support-for-custom-elements
 * @param {string} name
 * @param {string} value
 * @param {Field | undefined} field
 */
function jsxAttribute(name, value, field) {
  const typed = name.includes('-') ? undefined : typedValue(value, field);
  if (typed === undefined) return `${name}="${escapeValue(value)}"`;
  return typed === true ? name : `${name}={${JSON.stringify(typed).replace(/(?<!^)[<>&{}](?!$)/g, unicode)}}`;
}

/**
 * @param {string} value
 * @param {Field | undefined} field
 */
function typedValue(value, field) {
  switch (field?.kind) {
    case 'flag':
      return true;
    case 'number':
      return Number(value.replace(',', '.'));
    case 'list':
    case 'choices':
      return listed(value);
    case 'record':
      return Object.fromEntries(value.split(';').map((pair) => splitOnce(pair, '=')));
    default:
      return undefined;
  }
}

/**
 * @param {string} text
 * @param {string} mark
 */
function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** @param {string} text */
const jsxText = (text) => escapeText(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** @param {string} character */
const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
