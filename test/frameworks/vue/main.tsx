import 'commune-widgets/news-feed';
import type { NewsItem } from 'commune-widgets';
import type { NewsFeedProps } from 'commune-widgets/vue';
import { createApp, h, ref, type GlobalComponents } from 'vue';

const news: NewsItem[] = [{ id: '1', title: 'Marché de Noël', summary: '', categories: [], authors: [] }];
const level = ref(2);
const given = (): NewsFeedProps => ({ data: news, 'heading-level': level.value });
const loaded: NewsFeedProps = {
  endpoint: '/feed.json',
  loading: 'eager',
  'onCw-load': (event) => (document.title = `${event.items} items`),
};

/**
 * The attributes and events of a tag in a template, by the names under which they are checked: `wind-unit`,
 * `no-counts`, `@cw-vote`, an `id`.
 */
type Written<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const weather: Written<'weather-card'> = { windUnit: 'm/s', precision: '0', id: 'meteo' };
export const poll: Written<'poll-box'> = { noCounts: true, onCwVote: (event) => event.poll };
// @ts-expect-error: not a unit of wind.
export const wrong: Written<'weather-card'> = { windUnit: 'mph' };

const root = document.createElement('div');
document.body.append(root);
createApp(() =>
  h('main', [
    h('news-feed', given()),
    h('news-feed', loaded),
    h('button', { onClick: () => (level.value = 3) }, 'Niveau 3'),
  ]),
).mount(root);
