import type { Plugin } from 'vite';

const english = /\/locales\/(?:\w+\/)?en\.js$/;
const importer = /\/src\/(?:element|widgets)\//;

/** The id of the virtual module that replaces the English texts: no file has such a name. */
const NONE = '\0no-english';
const sections = ['common', 'news', 'weather', 'jobs', 'poll', 'submission'];

/**
 * Vite plugin that leaves English out of the files for browsers, because most communes have no English page: they load
 * it from `locales/en.js`.
 */
export function englishBeside(): Plugin {
  return {
    name: 'commune-widgets:english-beside',
    enforce: 'pre',
    resolveId: (source, from = '') => (english.test(source) && importer.test(from) ? NONE : undefined),
    load: (id) => (id === NONE ? sections.map((name) => `export const ${name} = undefined;`).join('\n') : undefined),
  };
}
