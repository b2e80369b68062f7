// @ts-check
import { APOSTROPHES, GLOSSARY, SIGN_SPACES, UNIT_SPACES } from '../words/french.js';

/**
 * Holds the typography and the glossary of French text in strings and templates, wherever they are: no-break spaces,
 * typographic apostrophes, one term for each idea. Text of style sheets is left out; so are spaces before units, where the
 * option `units` is false, because English has ordinary ones.
 * @type {import('eslint').Rule.RuleModule}
 */
export const frenchText = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [{ type: 'object', properties: { units: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      space: 'An ordinary space before “{{sign}}”: French has a no-break space there.',
      apostrophe: 'An apostrophe of a typewriter: French text has ’.',
      term: '“{{found}}” is not our term: {{term}}.',
    },
  },
  create(context) {
    const { units = true } = context.options[0] ?? {};
    /** @param {import('estree').Literal | import('estree').TemplateElement} node */
    const check = (node) => {
      const source = context.sourceCode.getText(node);
      const [start] = node.range ?? [0];
      /** @param {RegExp} fault @param {'space' | 'apostrophe'} messageId @param {string} right */
      const replace = (fault, messageId, right) => {
        for (const { index, 0: found } of source.matchAll(fault)) {
          const range = /** @type {[number, number]} */ ([start + index, start + index + found.length]);
          const data = { sign: source.slice(index + 1, index + 2) };
          context.report({ node, messageId, data, fix: (fixer) => fixer.replaceTextRange(range, right) });
        }
      };
      replace(SIGN_SPACES, 'space', '\u00a0');
      if (units) replace(UNIT_SPACES, 'space', '\u00a0');
      replace(APOSTROPHES, 'apostrophe', '’');
      for (const [fault, term] of GLOSSARY) {
        const found = fault.exec(source)?.[0];
        if (found) context.report({ node, messageId: 'term', data: { found, term } });
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node);
      },
      TemplateLiteral(node) {
        const { parent } = node;
        if (parent.type === 'TaggedTemplateExpression' && context.sourceCode.getText(parent.tag) === 'css') return;
        for (const piece of node.quasis) check(piece);
      },
    };
  },
};
