import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

interface Replacement {
  /** What an import says, and where. */
  source: RegExp;
  importer: RegExp;
  /** What it gets: a file in lean/. */
  file: string;
}

const replacements: readonly Replacement[] = [
  // English, which is in a side file: most communes have no page in it.
  { source: /\/locales\/(?:\w+\/)?en\.js$/, importer: /\/src\/(?:element|widgets)\//, file: 'no-english.ts' },
  // Style elements, where constructable sheets are missing: browsers without them cannot parse the rest of the file
  // either, and a strict policy of the page refuses such elements.
  { source: /^\.\/css-tag\.js$/, importer: /\/@lit\/reactive-element\//, file: 'css-tag.ts' },
  // The decorators of the standard beside those of TypeScript, which are the ones that we write.
  { source: /^lit\/decorators\.js$/, importer: /\/src\//, file: 'decorators.ts' },
];

/** What the compiler calls for a decorated member. Ours are properties, with one decorator that replaces nothing. */
const helper = /@oxc-project\+runtime@[^/]*\/helpers\/esm\/decorate\.js$/;
const shortHelper = 'export default ([decorator], prototype, name) => decorator(prototype, name);';

/** What must be in no file, in the words of the long modules. */
const unwanted = ['litNonce', 'litPropertyMetadata.set', 'Reflect.decorate'];

/**
 * Puts short modules, in the files for browsers, in the place of what serves browsers that cannot run them and code that
 * we don't have: 0.6 kB of each file. Fails the build when what it replaces comes in by another door.
 */
export function lean(): Plugin {
  return {
    name: 'commune-widgets:lean',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const found = replacements.find((each) => each.source.test(source) && each.importer.test(importer));
      return found && fileURLToPath(new URL(`lean/${found.file}`, import.meta.url));
    },
    transform: (_code, id) => (helper.test(id) ? { code: shortHelper, map: null } : undefined),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found = chunk.type === 'chunk' && unwanted.find((words) => chunk.code.includes(words));
        if (found) this.error(`"${found}" is still in ${chunk.fileName}: something is no longer replaced.`);
      }
    },
  };
}
