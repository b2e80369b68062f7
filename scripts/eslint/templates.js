// @ts-check
/** @import { TaggedTemplateExpression } from 'estree' */

/** Stands for an expression: a character that no template contains. */
const HOLE = '\uE000';

const comment = /<!--[^]*?-->/g;
const tag = /<[a-zA-Z/](?:[^>"']|"[^"]*"|'[^']*')*>/g;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * The name of the tag of a template literal: `html` of html`…`.
 * @param {TaggedTemplateExpression} node
 */
export function tagName(node) {
  return node.tag.type === 'Identifier' ? node.tag.name : '';
}

/**
 * The whole literal as one text, every expression replaced by a hole.
 * @param {TaggedTemplateExpression} node
 */
export function templateSource(node) {
  return node.quasi.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join(HOLE);
}

/**
 * What stands between the tags.
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
