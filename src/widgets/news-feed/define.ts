import { define } from '../../element/define.js';
import { NewsFeed } from './news-feed.js';

export * from './news-feed.js';

define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
