// @ts-check
import { literalTypes } from './scripts/build/literal-types.js';

/** Keeps what a user of the elements can touch, under the paths at which they find it. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: any[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(({ declarations }) => declarations.some(isClass));
    for (const module of modules) {
      module.declarations = module.declarations.filter(isClass);
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

/** @param {{ kind: string, customElement?: boolean }} declaration */
function isClass({ kind, customElement }) {
  return kind === 'class' && customElement === true;
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
