import { define } from '../../element/define.js';
import { SubmitNews } from './submit-news.js';

export * from './submit-news.js';

define('submit-news', SubmitNews);

declare global {
  interface HTMLElementTagNameMap {
    'submit-news': SubmitNews;
  }
}
