// @ts-check

/** Keeps what a user of the elements can touch; private members are none of their business. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: { declarations: any[] }[] } }} context */
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations)) {
      declaration.members = declaration.members?.filter(isPublic);
      declaration.attributes = declaration.attributes?.filter(isPublic);
    }
  },
};

/** @param {{ privacy?: string, name?: string, fieldName?: string }} member */
function isPublic({ privacy, name, fieldName }) {
  return privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(fieldName ?? name ?? '');
}

export default {
  globs: ['src/element/*.ts', 'src/widgets/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicOnly],
};
