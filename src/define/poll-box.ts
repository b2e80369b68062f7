import { define } from '../element/define.js';
import { PollBox } from '../widgets/poll-box/poll-box.js';

export * from '../widgets/poll-box/poll-box.js';

define('poll-box', PollBox);

declare global {
  interface HTMLElementTagNameMap {
    'poll-box': PollBox;
  }
}
