import type { Plugin } from 'vite';

const module = /\/node_modules\/lit-html\/lit-html\.js$/;
const creation = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/g;

/**
 * Lit's Trusted Types policy under our name, created once per page. It lets a site allow `trusted-types
 * commune-widgets` without 'allow-duplicates' although a page may have two copies of the library (one file per widget).
 * Where a site allows no policy but does not require Trusted Types either, Lit works without one. The key is that of
 * src/shared.ts.
 */
const replacement = (trustedTypes: string) =>
  `((factory,page,key)=>{const shared=page[key]??={};try{return shared.policy??=factory.createPolicy(` +
  `"commune-widgets",{createHTML:html=>html})}catch{}})(${trustedTypes},globalThis,Symbol.for("commune-widgets"))`;

/**
 * Vite plugin that renames the policy in the bundled Lit; fails the build when the code that creates it has changed.
 */
export function trustedTypes(): Plugin {
  let expected = 0;
  let renamed = 0;
  return {
    name: 'commune-widgets:trusted-types',
    buildStart() {
      expected = renamed = 0;
    },
    transform(code, id) {
      if (!module.test(id)) return undefined;
      expected = 1;
      const result = code.replace(creation, (_, factory: string) => {
        renamed += 1;
        return replacement(factory);
      });
      return { code: result, map: null };
    },
    generateBundle() {
      if (renamed !== expected) this.error(`Lit's Trusted Types policy was found ${renamed} times, expected once.`);
    },
  };
}
