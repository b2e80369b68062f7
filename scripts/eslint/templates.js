// @ts-check
/** @import { TaggedTemplateExpression } from 'estree' */

/** Replaces an expression in a template's text: a character that no template contains. */
const HOLE = '\uE000';

const comment = /<!--[^]*?-->/g;
const tag = /<[a-zA-Z/](?:[^>"']|"[^"]*"|'[^']*')*>/g;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * The tag of a template literal: `html` for html`…`.
 * @param {TaggedTemplateExpression} node
 */
export function tagName(node) {
  return node.tag.type === 'Identifier' ? node.tag.name : '';
}

/**
 * The text of a template literal, with `HOLE` for every expression.
 * @param {TaggedTemplateExpression} node
 */
export function templateSource(node) {
  return node.quasi.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join(HOLE);
}

/**
 * The text content of a template, without tags and comments.
 * @param {string} source
 */
export function textOf(source) {
  return source.replace(comment, ' ').replace(tag, ' ');
}

/**
 * Names and values of all attributes, bindings (`?hidden`, `.value`, `@click`) included.
 * @param {string} source
 */
export function attributesOf(source) {
  const tags = source.replace(comment, ' ').match(tag) ?? [];
  return tags.flatMap((text) =>
    [...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => ({
      name: name.toLowerCase(),
      value: double ?? single ?? bare ?? '',
    })),
  );
}
