import { parseSync } from 'vite';

/** The specifier of a module outside a chunk is this prefix and the module's id. */
export const OUTSIDE = 'outside:';

/** A name that a chunk imports from a module outside it; `*` for all of the module's names as one object. */
export interface OutsideName {
  module: string;
  name: string;
}

interface Parts {
  imports: (OutsideName & { local: string })[];
  exports: { local: string; name: string }[];
  /** The code without its import and export declarations. */
  body: string;
}

interface Declaration {
  type: string;
  start: number;
  end: number;
  source?: { value: string } | null;
  declaration?: unknown;
  specifiers?: { type: string; local: Identifier; imported?: Identifier; exported?: Identifier }[];
}

type Identifier = { name?: string; value?: string };

/** Every name that a chunk imports. */
export function importsOf(code: string): OutsideName[] {
  return partsOf(code).imports;
}

/**
 * Converts a chunk to a module whose default export is a function: it is called with the names that it imports, a list
 * from each of the files in `given`, and returns its own exports; those in `inner` as a list under `_`. The chunk thus
 * uses the entry that has loaded it, under whatever address that was loaded: an `import` of the entry's file would load
 * it a second time if the page adds a query to the address.
 */
export function toFactory(code: string, given: readonly (readonly OutsideName[])[], inner: readonly string[]): string {
  const { imports, exports, body } = partsOf(code);
  const parameters = given.map((names) => {
    const locals = names.map((name) => imports.find((each) => isSame(each, name))?.local ?? '');
    return `[${locals.join(', ').replace(/[, ]+$/, '')}]`;
  });
  const localOf = (name: string): string => exports.find((each) => each.name === name)?.local ?? '';
  const own = exports.filter(({ name }) => !inner.includes(name)).map(({ local, name }) => `${name}: ${local}`);
  const returned = inner.length ? [...own, `_: [${inner.map(localOf).join(', ')}]`] : own;
  return `export default (${parameters.join(', ')}) => {\n${body}\nreturn { ${returned.join(', ')} };\n};\n`;
}

/** Whether two names are the same name of the same module. */
function isSame(a: OutsideName, b: OutsideName): boolean {
  return a.module === b.module && a.name === b.name;
}

function partsOf(code: string): Parts {
  const parts: Parts = { imports: [], exports: [], body: '' };
  let end = 0;
  for (const node of parseSync('chunk.js', code).program.body as unknown as Declaration[]) {
    if (!isLink(node)) continue;
    parts.body += code.slice(end, node.start);
    end = node.end;
    for (const { type, local, imported, exported } of node.specifiers ?? []) {
      const name = type === 'ImportNamespaceSpecifier' ? '*' : text(imported ?? exported);
      if (exported) parts.exports.push({ local: text(local), name });
      else parts.imports.push({ module: moduleOf(node), name, local: text(local) });
    }
  }
  parts.body += code.slice(end);
  return parts;
}

/** Whether a statement is an import or an export declaration. Bundles have one list of exports and no other form. */
function isLink({ type, source, declaration }: Declaration): boolean {
  if (type === 'ImportDeclaration') return true;
  if (!type.startsWith('Export')) return false;
  if (type !== 'ExportNamedDeclaration' || source || declaration) throw new Error(`A chunk has an ${type}.`);
  return true;
}

function moduleOf({ source }: Declaration): string {
  const specifier = source?.value ?? '';
  if (!specifier.startsWith(OUTSIDE)) throw new Error(`A chunk imports ${specifier}, which no other file contains.`);
  return specifier.slice(OUTSIDE.length);
}

/** An imported or exported name, which is a string in the rare case that it is no identifier. */
function text(identifier: Identifier | undefined): string {
  const name = identifier?.name ?? identifier?.value;
  if (name === undefined) throw new Error('A chunk imports a default export.');
  return name;
}

/** The part of an import declaration that binds an imported name to a local one. */
export function importClause(name: string, local = name): string {
  return name === '*' ? `* as ${local}` : `{ ${name} as ${local} }`;
}
