// @ts-check
import { attributesOf, tagName, templateSource, textOf } from './templates.js';

/** Attributes whose text is shown or read aloud. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|summary)$/;

/**
 * Forbids words in templates, which cannot be translated there: they belong in src/locales.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noVisibleText = {
  meta: { type: 'problem', schema: [], messages: { text: '“{{text}}” is visible text: take it from src/locales.' } },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!/^(?:html|svg)$/.test(tagName(node))) return;
        const source = templateSource(node);
        const values = attributesOf(source).filter(({ name }) => spoken.test(name));
        for (const text of [textOf(source), ...values.map(({ value }) => value)]) {
          const word = /\p{L}+/u.exec(decodeEntities(text))?.[0];
          if (word) context.report({ node, messageId: 'text', data: { text: word } });
        }
      },
    };
  },
};

/**
 * Replaces numeric entities and `&nbsp;`, so that they don't count as words.
 * @param {string} text
 */
function decodeEntities(text) {
  return text.replace(
    /&(?:nbsp|thinsp|ensp|emsp|hellip|mdash|ndash|laquo|raquo|times|middot|bull|#\d+|#x[\da-f]+);/gi,
    ' ',
  );
}
