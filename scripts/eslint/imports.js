// @ts-check

/**
 * A visitor that calls `check` with the specifier and the node of every import and re-export of a file, those of types
 * included.
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
