import type { Plugin } from 'vite';

/** The module that loads the chunks of an entry; scripts/build/chunks generates it. */
export const LOADER = 'virtual:load-chunk';

const NAME = /(?:^|[\\/])(widget|locale|page):([a-z-]+)$/;

/**
 * The generated entry modules: `src/embed.ts` registers all widgets, these register one widget, add one language, or
 * register the widgets that the page uses.
 */
const entries: Record<string, (name: string) => string[]> = {
  widget: (tag) => [
    `import '/src/embed/start.ts';`,
    `export * from '/src/widgets/${tag}/define.ts';`,
    `export { watch as mount } from '/src/embed/watch.ts';`,
    `import { watchPage } from '/src/embed/watch.ts';`,
    `watchPage();`,
  ],
  page: () => [
    `import '/src/embed/start.ts';`,
    `import { widgetsOnDemand } from '/src/embed/on-demand.ts';`,
    `import { loadChunk, looks, origin } from '${LOADER}';`,
    `export * from '/src/page-api.ts';`,
    `export const mount = await widgetsOnDemand({ load: loadChunk, looks, origin });`,
  ],
  // The language is stored on the page, for every copy of the library, loaded before or after. The script may also
  // run after the page has set its own texts for the language.
  locale: (language) => [
    `import { shared } from '/src/shared.ts';`,
    `import { registerLocale } from '/src/locales/locale.ts';`,
    `import * as locale from '/src/locales/${language}/index.ts';`,
    `registerLocale('${language}', { ...locale, ...shared.locales.get('${language}') });`,
  ],
};

/**
 * Vite plugin that generates the entry of a file with one widget, `widget:news-feed`, with one language,
 * `locale:ar`, or with the widgets that the page uses, `page:on-demand`.
 */
export function entry(): Plugin {
  return {
    name: 'commune-widgets:entry',
    enforce: 'pre',
    resolveId: (id) => (NAME.test(id) ? id : undefined),
    load(id) {
      const [, kind = '', name = ''] = NAME.exec(id) ?? [];
      return entries[kind]?.(name).join('\n');
    },
  };
}
