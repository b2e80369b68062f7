import { define } from '../../element/define.js';
import { JobBoard } from './job-board.js';

export * from './job-board.js';

define('job-board', JobBoard);

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoard;
  }
}
