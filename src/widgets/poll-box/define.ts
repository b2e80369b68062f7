import { define } from '../../element/define.js';
import { PollBox } from './poll-box.js';

export * from './poll-box.js';

define('poll-box', PollBox);

declare global {
  interface HTMLElementTagNameMap {
    'poll-box': PollBox;
  }
}
