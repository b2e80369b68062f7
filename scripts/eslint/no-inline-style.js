// @ts-check
import { attributesOf, tagName, templateSource } from './templates.js';

/**
 * Forbids style elements and attributes in templates, which a strict Content-Security-Policy blocks.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noInlineStyle = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      style: 'A strict Content-Security-Policy blocks {{what}}: use a class and the static styles.',
      sink: 'This binding writes markup: render text or a template.',
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!/^(?:html|svg)$/.test(tagName(node))) return;
        const source = templateSource(node);
        const names = attributesOf(source).map(({ name }) => name);
        if (names.includes('style')) context.report({ node, messageId: 'style', data: { what: 'style=' } });
        if (/<style\b/i.test(source)) context.report({ node, messageId: 'style', data: { what: '<style>' } });
        if (names.some((name) => /^\.(?:innerhtml|outerhtml|srcdoc)$|^srcdoc$/.test(name))) {
          context.report({ node, messageId: 'sink' });
        }
      },
    };
  },
};
