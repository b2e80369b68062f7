import type { Plugin } from 'vite';

const NAME = /(?:^|[\\/])(widget|locale):([a-z-]+)$/;

/** The entries that are alike: a file with one widget is what `src/embed.ts` is to all of them. */
const entries: Record<string, (name: string) => string[]> = {
  widget: (tag) => [
    `import '/src/embed/start.ts';`,
    `export * from '/src/define/${tag}.ts';`,
    `export { watch as mount } from '/src/embed/watch.ts';`,
    `import { watchPage } from '/src/embed/watch.ts';`,
    `watchPage();`,
  ],
  // What is added is kept on the page, for every copy of the library that is there or comes. It may come after what the
  // page says in the language's place.
  locale: (language) => [
    `import { shared } from '/src/shared.ts';`,
    `import { registerLocale } from '/src/locales/locale.ts';`,
    `import * as locale from '/src/locales/${language}.ts';`,
    `registerLocale('${language}', { ...locale, ...shared.locales.get('${language}') });`,
  ],
};

/** Makes the entry of a file with one widget, `widget:news-feed`, or with one language, `locale:ar`. */
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
