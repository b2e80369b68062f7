import type { Plugin } from 'vite';

const module = /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/;

/**
 * Matches the code by which Lit writes to the page's globals or reads them: lists of versions, the metadata table of
 * standard decorators, which are not used, and hooks for polyfills, which any element of the page with such an `id`
 * would shadow.
 */
const traces = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);.*?set\(\w+,\w+\)\}/,
  /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
  /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
  /,\w+=\w+\.reactiveElementPolyfillSupport/,
  /,\w+\?\.\(\{ReactiveElement:\w+\}\)/,
  /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\)/,
  /,?\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/,
];

const names = /Symbol\.metadata|litPropertyMetadata|\w+(?:Polyfill|Hydrate)Support|(?:lit|reactive)\w+Versions/;

/** Vite plugin that removes this code from the files for browsers; fails the build when a pattern no longer matches. */
export function noGlobals(): Plugin {
  return {
    name: 'commune-widgets:no-globals',
    transform: (code, id) =>
      module.test(id) ? { code: traces.reduce((text, trace) => text.replace(trace, ''), code), map: null } : undefined,
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = chunk.type === 'chunk' && names.exec(chunk.code);
        if (found) this.error(`"${found[0]}" is still in ${chunk.fileName}: a page would notice.`);
      }
    },
  };
}
