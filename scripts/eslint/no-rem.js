// @ts-check
import { tagName, templateSource } from './templates.js';

/**
 * Forbids `rem`, which depends on the root font size of the host page; `html { font-size: 62.5% }` is common.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noRem = {
  meta: { type: 'problem', schema: [], messages: { rem: '“{{value}}” depends on the page’s root size: use em.' } },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (tagName(node) !== 'css') return;
        const css = templateSource(node).replace(/\/\*[^]*?\*\//g, '');
        const value = /(?<![\w-])[\d.]*\.?\d(?:e[+-]?\d+)?rem\b/i.exec(css)?.[0];
        if (value) context.report({ node, messageId: 'rem', data: { value } });
      },
    };
  },
};
