// @ts-check
import { literalTypes } from './scripts/build/literal-types.js';

/** Keeps what a user of the elements can touch, under the paths at which they find it. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: any[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    const isKept = elementsAnd(customElementsManifest.modules.flatMap(({ declarations }) => declarations));
    const modules = customElementsManifest.modules.filter(({ declarations }) => declarations.some(isKept));
    for (const module of modules) {
      module.declarations = module.declarations.filter(isKept);
      module.exports = module.exports.filter((/** @type {any} */ { kind }) => kind === 'js');
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.attributes = declaration.attributes?.filter(isPublic);
        // What the analyzer guesses from dispatchEvent has no name; the documented ones have.
        declaration.events = declaration.events?.filter((/** @type {any} */ { name }) => name);
      }
    }
    customElementsManifest.modules = JSON.parse(
      JSON.stringify(modules).replace(/"\/?src\/([^"]+)\.(?:ts|js)"/g, '"dist/npm/$1.js"'),
    );
  },
};

/**
 * Elements, and the classes that they extend: the analyzer knows an element by its tag, or as a subclass of `LitElement`
 * itself.
 * @param {any[]} declarations
 */
function elementsAnd(declarations) {
  const kept = new Set(declarations.filter(({ kind, customElement }) => kind === 'class' && customElement === true));
  // What is added on the way is gone through as well.
  for (const { superclass } of kept) {
    for (const each of declarations) if (each.kind === 'class' && each.name === superclass?.name) kept.add(each);
  }
  return (/** @type {any} */ declaration) => kept.has(declaration);
}

/** @param {{ privacy?: string, name?: string, fieldName?: string }} member */
function isPublic({ privacy, name, fieldName }) {
  return privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(fieldName ?? name ?? '');
}

export default {
  globs: ['src/element/*.ts', 'src/widgets/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  // Else it writes the path into package.json, in a form that Node's own fields do not use.
  packagejson: false,
  plugins: [publicOnly, literalTypes(process.cwd())],
};
