// @ts-check

/** Ordinary spaces where French typography has no-break ones: before : ; ? ! », and after «. */
const SPACES = /(?<=[\p{L}\d»).…]) (?=[:;?!»](?:\s|<|$))|(?<=«) /gu;
/** The same behind the brace that ends a value: `${name} : …` */
const SPACES_IN_PIECE = /(?<=^\}) (?=[:;?!»](?:\s|<|$))/gu;
const APOSTROPHE = /(?<=(?<!\p{L})(?:[ldnscjmt]|qu|lorsqu|jusqu|puisqu))'(?=[aeiouyhàâéèêëîïôœù])/giu;

/** One term for each idea: expressions that are not ours, each with the one to use. @type {readonly [RegExp, string][]} */
const GLOSSARY = [
  [/\bliens? de repli\b/i, 'lien de secours'],
  [/(?:\b(?:un|par|votre|cet|adresse)\s|[ld]’)e?-?mails?\b/i, 'courriel, adresse électronique'],
  [/\bvous avez déjà voté/i, 'un vote a déjà été reçu depuis cette connexion'],
  [/\bn’a pas été retenue|\best approuvée/i, 'est refusée, est publiée'],
  [/\bremèdes?\b/i, 'à faire'],
  [/\bpont de l’API\b/i, 'relais'],
  [/\bvous êtes déconnecté/i, 'la session est fermée'],
];

/**
 * Holds the typography and the glossary of French text in strings and templates, wherever they are: no-break spaces,
 * typographic apostrophes, one term for each idea. Text of style sheets is left out.
 * @type {import('eslint').Rule.RuleModule}
 */
export const frenchText = {
  meta: {
    type: 'problem',
    fixable: 'code',
    schema: [],
    messages: {
      space: 'An ordinary space before “{{sign}}”: French has a no-break space there.',
      apostrophe: 'An apostrophe of a typewriter: French text has ’.',
      term: '“{{found}}” is not our term: {{term}}.',
    },
  },
  create(context) {
    /**
     * @param {import('estree').Literal | import('estree').TemplateElement} node
     * @param {readonly RegExp[]} spaces
     */
    const check = (node, spaces) => {
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
      for (const fault of spaces) replace(fault, 'space', '\u00a0');
      replace(APOSTROPHE, 'apostrophe', '’');
      for (const [fault, term] of GLOSSARY) {
        const found = fault.exec(source)?.[0];
        if (found) context.report({ node, messageId: 'term', data: { found, term } });
      }
    };
    return {
      Literal(node) {
        if (typeof node.value === 'string') check(node, [SPACES]);
      },
      TemplateLiteral(node) {
        const { parent } = node;
        if (parent.type === 'TaggedTemplateExpression' && context.sourceCode.getText(parent.tag) === 'css') return;
        for (const piece of node.quasis) check(piece, [SPACES, SPACES_IN_PIECE]);
      },
    };
  },
};
