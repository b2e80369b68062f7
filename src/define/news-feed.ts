import { define } from '../element/define.js';
import { NewsFeed } from '../widgets/news-feed/news-feed.js';

export * from '../widgets/news-feed/news-feed.js';

define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
