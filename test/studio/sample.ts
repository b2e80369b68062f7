import { widgetsOf, type Widget } from '../../demo/attributes/manifest.js';

/** A manifest with one attribute of every kind. */
const manifest = {
  modules: [
    { declarations: [{ kind: 'class', name: 'WidgetElement', attributes: [{ name: 'endpoint' }] }] },
    {
      declarations: [
        {
          name: 'NewsFeed',
          tagName: 'news-feed',
          widget: { names: { fr: 'Actualités' }, sends: false },
          attributes: [
            { name: 'limit', type: { text: 'number' }, default: '10', description: 'How many: 1 to 1000.' },
            { name: 'layout', type: { text: "'grid' | 'list'" }, default: "'list'" },
            { name: 'category', type: { text: 'string[]' }, default: '[]' },
            { name: 'more', type: { text: 'boolean' }, default: 'false' },
            { name: 'heading', type: { text: 'string | undefined' } },
            { name: 'heading-level', type: { text: 'number' }, default: '2', inheritedFrom: { name: 'WidgetElement' } },
            { name: 'theme', type: { text: "'light' | 'dark'" }, default: 'shared.theme' },
            { name: 'dir' },
            { name: 'endpoint', type: { text: 'string | undefined' }, inheritedFrom: { name: 'WidgetElement' } },
          ],
        },
        {
          name: 'SubmitNews',
          tagName: 'submit-news',
          widget: { names: { fr: 'Proposer', en: 'Propose' }, sends: true },
          attributes: [
            { name: 'endpoint', type: { text: 'string | undefined' } },
            { name: 'privacy-url', type: { text: 'string | undefined' } },
            { name: 'preset', type: { text: 'Partial<Record<FieldName, string>>' }, default: '{}' },
            { name: 'metrics', type: { text: "('wind' | 'gust')[] | undefined" } },
          ],
        },
      ],
    },
  ],
};

export const widgets = widgetsOf(manifest);
const [news, submit] = widgets as [Widget, Widget];
export { news, submit };
