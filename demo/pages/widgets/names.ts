import { widgetTable } from '../../../src/widget-table.js';
import type { Lang } from '../page.js';

/** The names of the widgets, by language and tag: the `name` of their strings, or their heading. */
const names = new Map(
  await Promise.all(
    (['fr', 'en'] as const).flatMap((lang) =>
      Object.entries(widgetTable).map(async ([tag, { strings }]) => {
        const file = (await import(`../../../src/locales/${lang}/${strings}.js`)) as Record<
          string,
          { heading: string }
        > & {
          name?: string;
        };
        return [`${lang} ${tag}`, file.name ?? file[strings]?.heading ?? tag] as const;
      }),
    ),
  ),
);

/** The name of a widget in a language. */
export function nameOf(tag: string, lang: Lang): string {
  return names.get(`${lang} ${tag}`) ?? tag;
}
