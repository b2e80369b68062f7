import { define } from '../element/define.js';
import { SubmitNews } from '../widgets/submit-news/submit-news.js';

export * from '../widgets/submit-news/submit-news.js';

define('submit-news', SubmitNews);

declare global {
  interface HTMLElementTagNameMap {
    'submit-news': SubmitNews;
  }
}
