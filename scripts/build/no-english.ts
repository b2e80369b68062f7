import type { Plugin } from 'vite';

const ENGLISH = /\/locales\/en\/(\w+)\.js$/;
const PREFIX = '\0no-english:';

/**
 * Vite plugin that leaves English out of the files for browsers, because most communes have no English page: a section of
 * `locales/en/` is `undefined` in them, and `locales/en.js` is loaded where it is needed.
 */
export function noEnglish(): Plugin {
  return {
    name: 'commune-widgets:no-english',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const [, section] = (/\/src\/(?:element|embed|widgets)\//.test(importer) && ENGLISH.exec(source)) || [];
      return section && PREFIX + section;
    },
    load: (id) => (id.startsWith(PREFIX) ? `export const ${id.slice(PREFIX.length)} = undefined;` : undefined),
  };
}
