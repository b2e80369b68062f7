import { widgetTable, widgetTags } from '../../../src/widget-table.js';
import type { Lang } from '../page.js';
import type { Bilingual } from './guide.js';

/** The subject of each widget, as a part of a sentence. */
const subjects: Readonly<Record<string, Bilingual>> = {
  'news-feed': { fr: 'actualités', en: 'news' },
  'weather-card': { fr: 'météo', en: 'weather' },
  'poll-box': { fr: 'sondages', en: 'polls' },
  'job-board': { fr: 'offres d’emploi', en: 'job offers' },
  'event-agenda': { fr: 'agenda', en: 'events' },
  'town-hall': { fr: 'horaires de la mairie', en: 'opening hours of the town hall' },
  'alert-banner': { fr: 'alertes', en: 'alerts' },
  'submit-news': { fr: 'propositions des habitants', en: 'proposals of inhabitants' },
};

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

/** The subjects of all widgets, as a part of a sentence: “news, weather … and proposals of inhabitants”. */
export function allSubjects(lang: Lang): string {
  const each = widgetTags.map((tag) => subjects[tag]?.[lang] ?? nameOf(tag, lang).toLowerCase());
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(each);
}
