import type { Plugin } from 'vite';

const NAME = /(?:^|[\\/])widget:([a-z-]+)$/;

/** The entry of a file with one widget: what `src/embed.ts` is to the file with all of them. */
export function widgetEntry(): Plugin {
  return {
    name: 'commune-widgets:widget-entry',
    enforce: 'pre',
    resolveId: (id) => (NAME.test(id) ? id : undefined),
    load(id) {
      const tag = NAME.exec(id)?.[1];
      if (!tag) return undefined;
      return [
        `import '/src/embed/start.ts';`,
        `export * from '/src/widgets/${tag}/${tag}.ts';`,
        `import { watch } from '/src/embed/watch.ts';`,
        `watch();`,
      ].join('\n');
    },
  };
}
