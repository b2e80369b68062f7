// @ts-check
import { attributesOf, tagName, templateSource, textOf } from './templates.js';

/** Attributes that a person sees or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|placeholder|valuetext)|title|alt|placeholder|label|summary)$/;

/** Words in a template can't be translated: they belong to src/locales. @type {import('eslint').Rule.RuleModule} */
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
 * Entities that are not letters (`&nbsp;`, `&#8239;`) are no words.
 * @param {string} text
 */
function decodeEntities(text) {
  return text.replace(
    /&(?:nbsp|thinsp|ensp|emsp|hellip|mdash|ndash|laquo|raquo|times|middot|bull|#\d+|#x[\da-f]+);/gi,
    ' ',
  );
}
