// @ts-check
import ts from 'typescript';

/** @type {ts.ParseConfigFileHost} */
const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic({ messageText }) {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
  },
};

/**
 * Manifest plugin that replaces names of types by the unions of strings that they stand for, such as `WindUnit` by
 * `'km/h' | 'm/s' | …`, so that editors, typings and the studio can offer the values. A type that is not made of
 * strings alone keeps its name.
 * @param {string} root A folder with a `tsconfig.build.json`.
 */
export function literalTypes(root) {
  return {
    name: 'literal-types',
    /** @param {{ customElementsManifest: { modules: any[] } }} context */
    packageLinkPhase({ customElementsManifest }) {
      const types = typesOfMembers(root);
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        for (const each of [...(declaration.attributes ?? []), ...(declaration.members ?? [])]) {
          const text = types.get(`${each.inheritedFrom?.name ?? declaration.name}.${each.fieldName ?? each.name}`);
          if (text) each.type = { ...each.type, text };
        }
      }
    },
  };
}

/**
 * The types of properties of exported classes, where they are made of strings only, by `Class.property`.
 * @param {string} root
 */
function typesOfMembers(root) {
  const config = ts.getParsedCommandLineOfConfigFile(`${root}/tsconfig.build.json`, {}, host);
  if (!config) throw new Error('There is no tsconfig.build.json.');
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const file of program.getSourceFiles().filter(({ fileName }) => !fileName.includes('node_modules'))) {
    for (const node of file.statements.filter(ts.isClassDeclaration)) {
      for (const member of node.members.filter(ts.isPropertyDeclaration)) {
        const text = literals(checker, checker.getTypeAtLocation(member));
        if (text) found.set(`${node.name?.text}.${member.name.getText()}`, text);
      }
    }
  }
  return found;
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {string | undefined}
 */
function literals(checker, type) {
  const present = checker.getNonNullableType(type);
  const optional = present === type ? '' : ' | undefined';
  if (checker.isArrayType(present)) {
    const [item] = checker.getTypeArguments(/** @type {ts.TypeReference} */ (present));
    const text = item && union(item);
    return text && `(${text})[]${optional}`;
  }
  const text = union(present);
  return text && text + optional;
}

/** @param {ts.Type} type */
function union(type) {
  const parts = type.isUnion() ? type.types : [type];
  if (!parts.every((part) => part.isStringLiteral())) return undefined;
  return parts.map((part) => `'${/** @type {ts.StringLiteralType} */ (part).value}'`).join(' | ');
}
