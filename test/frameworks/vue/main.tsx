import 'commune-widgets/news-feed';
import type { NewsItem } from 'commune-widgets';
import type { NewsFeedProps } from 'commune-widgets/vue';
import { createApp, h, ref } from 'vue';

const news: NewsItem[] = [{ id: '1', title: 'Marché de Noël', summary: '', categories: [], authors: [] }];
const level = ref(2);
const given = (): NewsFeedProps => ({ data: news, 'heading-level': level.value });
const loaded: NewsFeedProps = {
  endpoint: '/feed.json',
  loading: 'eager',
  'onCw-load': (event) => (document.title = `${event.items} items`),
};

const root = document.createElement('div');
document.body.append(root);
createApp(() =>
  h('main', [
    h('news-feed', given()),
    h('news-feed', loaded),
    h('button', { onClick: () => (level.value = 3) }, 'Niveau 3'),
  ]),
).mount(root);
