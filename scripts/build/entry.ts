import type { Plugin } from 'vite';

const NAME = /(?:^|[\\/])(widget|locale):([a-z-]+)$/;

/** The generated entry modules: `src/embed.ts` registers all widgets, these register one widget or add one language. */
const entries: Record<string, (name: string) => string[]> = {
  widget: (tag) => [
    `import '/src/embed/start.ts';`,
    `export * from '/src/widgets/${tag}/define.ts';`,
    `export { watch as mount } from '/src/embed/watch.ts';`,
    `import { watchPage } from '/src/embed/watch.ts';`,
    `watchPage();`,
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
 * Vite plugin that generates the entry of a file with one widget, `widget:news-feed`, or with one language,
 * `locale:ar`.
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
