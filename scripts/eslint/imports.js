// @ts-check

/**
 * A visitor that calls `check` with the specifier of everything that a file imports or exports again, types included,
 * and with the node to report.
 * @param {(specifier: string, node: any) => void} check
 * @returns {import('eslint').Rule.RuleListener}
 */
export function importsOf(check) {
  /** @param {{ source?: any }} node */
  function read(node) {
    const specifier = node.source?.value;
    if (typeof specifier === 'string') check(specifier, node.source);
  }
  return {
    ImportDeclaration: read,
    ExportNamedDeclaration: read,
    ExportAllDeclaration: read,
    ImportExpression: read,
    TSImportType: read,
  };
}
